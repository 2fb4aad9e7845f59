import type { MessagingDescription } from '@litper/ports'
import { settings } from './settings.ts'

export const description: MessagingDescription = {
  id: 'chatea-pro',
  name: 'Chatea Pro',
  settings,
  addresses: ['baseUrl'],
  hosts: ['chateapro.app', '*.chateapro.app'],
  timeoutMs: 10_000,
  webhookProof: 'the tenant’s inbound secret as a bearer',
  reaches: 'phone',
}
