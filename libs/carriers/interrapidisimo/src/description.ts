import type { CarrierDescription } from '@litper/ports'
import { settings } from './settings.ts'

export const description: CarrierDescription = {
  id: 'interrapidisimo',
  name: 'Interrapidísimo',
  settings,
  addresses: ['baseUrl'],
  hosts: ['*.interrapidisimo.com', '*.interrapidisimo.co'],
  timeoutMs: 10_000,
  pushProof: 'client_credentials',
  pollBatch: 15,
}
