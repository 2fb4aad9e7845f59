import type { TenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'

/** Whether the batch and all that waits behind it is of one tenant: then nobody waits for another tenant. */
export const areOfOne = (batch: readonly Envelope[], behind: ReadonlySet<TenantId> | undefined): boolean =>
  behind !== undefined && new Set([...behind, ...batch.map(({ tenant }) => tenant)]).size <= 1

/**
 * Splits a batch into what is handled now and what waits in the table, so that the group soon reaches the events behind one tenant's burst.
 * All events of a key go the same way. `share`: how many events of a tenant are handled now. `waiting`: tenants that already have events
 * in the table; all their events go there.
 */
export function shareOut(batch: readonly Envelope[], share: number, waiting: ReadonlySet<TenantId>) {
  const counts = new Map<TenantId, number>()
  const ways = new Map<string, 'now' | 'later'>()
  const parts = { now: [] as Envelope[], later: [] as Envelope[] }
  for (const envelope of batch) {
    const { tenant, key } = envelope
    const count = counts.get(tenant) ?? 0
    const way = ways.get(`${tenant}/${key}`) ?? (waiting.has(tenant) || count >= share ? 'later' : 'now')
    ways.set(`${tenant}/${key}`, way)
    if (way === 'now') counts.set(tenant, count + 1)
    parts[way].push(envelope)
  }
  return parts
}
