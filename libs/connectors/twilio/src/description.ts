import type { CallingDescription } from '@litper/ports'
import { settings } from './settings.ts'

export const description: CallingDescription = {
  id: 'twilio',
  name: 'Twilio Voice',
  settings,
  addresses: ['baseUrl'],
  hosts: ['api.twilio.com'],
  timeoutMs: 15_000,
  webhookProof: '`X-Twilio-Signature` under the account’s token',
}
