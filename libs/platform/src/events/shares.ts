import type { TenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'

/** Of one tenant in one batch; as many as one run. */
const SHARE = 64
/** A group that is this far behind makes others wait noticeably. */
const FAR = 512

/**
 * Parts a batch into what is handled now and what waits in the table, so that a burst of one tenant's is passed quickly and the next tenant's
 * event is reached. A group that keeps up parks nothing. All events of a key go the same way. `waiting`: tenants whose
 * events wait already; of theirs nothing is handled before them.
 */
export function shareOut(batch: readonly Envelope[], behind: number, waiting: ReadonlySet<TenantId>) {
  if (behind < FAR) return { now: batch, later: [] }
  const counts = new Map<TenantId, number>()
  const ways = new Map<string, 'now' | 'later'>()
  const parts = { now: [] as Envelope[], later: [] as Envelope[] }
  for (const envelope of batch) {
    const { tenant, key } = envelope
    const count = counts.get(tenant) ?? 0
    const way = ways.get(`${tenant}/${key}`) ?? (waiting.has(tenant) || count >= SHARE ? 'later' : 'now')
    ways.set(`${tenant}/${key}`, way)
    if (way === 'now') counts.set(tenant, count + 1)
    parts[way].push(envelope)
  }
  return parts
}
