import type { ModelDescription } from '@litper/ports'
import { PRICES, PRICES_OF } from './prices.ts'
import { settings } from './settings.ts'

export const description: ModelDescription = {
  id: 'anthropic',
  name: 'Anthropic',
  settings,
  addresses: ['baseUrl'],
  hosts: ['api.anthropic.com'],
  timeoutMs: 300_000,
  defaultModel: 'claude-sonnet-5',
  prices: PRICES,
  pricesOf: PRICES_OF,
}
