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
  // 24: pre-waybills of the API, vendor manual; 70: waybills of their counters, as merchants' exports show them
  numberForm: '(24|70)\\d{10}',
  otherNames: ['Inter Rapidísimo', 'Inter Rapidísimo S.A.', 'Inter', 'Interrapidísimo Contrapago'],
  daysToAnswer: 5, // what one operator keeps to; an agreement may say otherwise
}
