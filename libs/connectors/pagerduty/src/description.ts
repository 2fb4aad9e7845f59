import type { VendorDescription } from '@litper/ports'
import { settings } from './settings.ts'

/** Events API v2: about 120 events a minute for one key; three tries half a minute apart are advised. */
export const description: VendorDescription = {
  id: 'pagerduty',
  name: 'PagerDuty',
  settings,
  addresses: ['url'],
  hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
  timeoutMs: 10_000,
}
