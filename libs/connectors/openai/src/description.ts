import type { ModelDescription } from '@litper/ports'
import { PRICES, PRICES_OF } from './prices.ts'
import { settings } from './settings.ts'

export const description: ModelDescription = {
  id: 'openai',
  name: 'OpenAI and compatible servers',
  settings,
  addresses: ['baseUrl'],
  hosts: ['api.openai.com'],
  timeoutMs: 300_000,
  defaultModel: 'gpt-5-mini',
  prices: PRICES,
  pricesOf: PRICES_OF,
}
