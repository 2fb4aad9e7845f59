import type { TenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'

/** Nobody waits for anybody else: all of the batch and of what is behind it is one tenant's. */
export const areOfOne = (batch: readonly Envelope[], behind: ReadonlySet<TenantId> | undefined): boolean =>
  behind !== undefined && new Set([...behind, ...batch.map(({ tenant }) => tenant)]).size <= 1

/**
 * Parts a batch into what is handled now and what waits in the table, so that a burst of one tenant's is passed quickly and the next tenant's
 * event is reached. All events of a key go the same way. `share`: how many of a tenant are handled now; `waiting`: tenants whose events
 * wait already, of whom nothing is handled before those.
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
