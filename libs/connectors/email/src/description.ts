import type { MessagingDescription } from '@litper/ports'
import { settings } from './settings.ts'

/** SMTP to the tenant's own server: no HTTP, so no host is ever called by it. */
export const description: MessagingDescription = {
  id: 'email',
  name: 'E-mail by SMTP',
  settings,
  addresses: [],
  hosts: [],
  timeoutMs: 20_000,
  reaches: 'email',
}
