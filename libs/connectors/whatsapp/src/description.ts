import type { MessagingDescription } from '@litper/ports'
import { settings } from './settings.ts'

export const description: MessagingDescription = {
  id: 'whatsapp-cloud',
  name: 'WhatsApp Business Cloud',
  settings,
  addresses: ['baseUrl'],
  hosts: ['graph.facebook.com'],
  timeoutMs: 10_000,
  webhookProof: '`X-Hub-Signature-256` under the app secret',
  reaches: 'phone',
}
