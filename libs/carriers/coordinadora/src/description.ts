import type { CarrierDescription } from '@litper/ports'
import { settings } from './settings.ts'

export const description: CarrierDescription = {
  id: 'coordinadora',
  name: 'Coordinadora',
  settings,
  addresses: ['baseUrl', 'soapUrl'],
  hosts: ['*.coordinadora.tech', '*.coordinadora.com'],
  timeoutMs: 10_000,
  pushProof: 'query',
  pollBatch: 50,
  numberForm: '\\d{11}', // zero-padded; source: SOAP guias 1.6
  otherNames: ['Coordinadora Mercantil', 'Coordi'],
  daysToAnswer: 15, // what one operator keeps to; an agreement may say otherwise
}
