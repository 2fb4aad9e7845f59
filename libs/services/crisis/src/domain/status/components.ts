/** What the public status page shows, as its readers name it. */
export const COMPONENTS = ['orders', 'waybills', 'messages', 'tracking_page', 'console'] as const
export type Component = (typeof COMPONENTS)[number]
export type Impact = 'degraded' | 'down'

/** What people notice when a service fails. A failure of a service that is not here is not noticed from outside. */
const OF_SERVICE: Readonly<Record<string, readonly Component[]>> = {
  litper: COMPONENTS,
  api: ['console'],
  integration: ['orders', 'messages'],
  orders: ['orders'],
  tracking: ['waybills', 'tracking_page'],
  notifications: ['messages'],
  chat: ['messages'],
}
const OF_DOOR: Readonly<Record<string, readonly Component[]>> = {
  gateway: ['console', 'orders'],
  tracking: ['tracking_page'],
  console: ['console'],
}

interface Meaning {
  readonly impact: Impact
  /** Of these components, or of those that its label names. */
  readonly hits: readonly Component[] | { readonly label: string; readonly of: typeof OF_SERVICE }
}
const byService = { label: 'service', of: OF_SERVICE }

/** The alerts about something that people notice. The others are for operators only. */
export const PUBLIC_ALERTS: Readonly<Record<string, Meaning>> = {
  ServiceDown: { impact: 'down', hits: byService },
  DoorDown: { impact: 'down', hits: { label: 'door', of: OF_DOOR } },
  DatabaseFailing: { impact: 'down', hits: COMPONENTS },
  RequestsFail: { impact: 'degraded', hits: ['console', 'tracking_page'] },
  OutboxStuck: { impact: 'degraded', hits: ['orders', 'waybills', 'messages'] },
  GroupBehind: { impact: 'degraded', hits: { label: 'group', of: OF_SERVICE } },
  CarrierFailing: { impact: 'degraded', hits: ['waybills'] },
  MessagesFail: { impact: 'degraded', hits: ['messages'] },
}

/** What an alert means on the public page; undefined when it is not shown there. */
export function meaningOf(
  labels: Readonly<Record<string, string>>,
): { impact: Impact; components: readonly Component[] } | undefined {
  const meaning = PUBLIC_ALERTS[labels['alertname'] ?? '']
  if (!meaning) return undefined
  const { impact, hits } = meaning
  const components = 'of' in hits ? (hits.of[labels[hits.label] ?? ''] ?? []) : hits
  return components.length > 0 ? { impact, components } : undefined
}
