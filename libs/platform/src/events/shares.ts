import type { TenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'

/** Whether the batch and all that waits behind it is of one tenant: then nobody waits for another tenant. */
export const areOfOne = (batch: readonly Envelope[], behind: ReadonlySet<TenantId> | undefined): boolean =>
  behind !== undefined && new Set([...behind, ...batch.map(({ tenant }) => tenant)]).size <= 1

/**
 * Splits a batch into what is handled now and what waits in the table, so that the group soon reaches the events behind one tenant's burst.
 * All events of a key go the same way. `share`: how many events of a tenant are handled now, with those that other batches have `inHand`.
 * `waiting`: tenants that already have events in the table; all their events go there.
 */
export function shareOut(
  batch: readonly Envelope[],
  share: number,
  waiting: ReadonlySet<TenantId>,
  inHand?: Pick<ReadonlyMap<TenantId, number>, 'get'>,
) {
  const counts = new Map<TenantId, number>()
  const ways = new Map<string, 'now' | 'later'>()
  const parts = { now: [] as Envelope[], later: [] as Envelope[] }
  for (const envelope of batch) {
    const { tenant, key } = envelope
    const count = counts.get(tenant) ?? inHand?.get(tenant) ?? 0
    const way = ways.get(`${tenant}/${key}`) ?? (waiting.has(tenant) || count >= share ? 'later' : 'now')
    ways.set(`${tenant}/${key}`, way)
    if (way === 'now') counts.set(tenant, count + 1)
    parts[way].push(envelope)
  }
  return parts
}

/** How many events of each tenant are being handled now, over all batches of a group. */
export class InHand {
  private readonly counts = new Map<TenantId, number>()

  get(tenant: TenantId): number {
    return this.counts.get(tenant) ?? 0
  }

  async during<T>(events: readonly Envelope[], work: () => Promise<T>): Promise<T> {
    this.add(events, 1)
    try {
      return await work()
    } finally {
      this.add(events, -1)
    }
  }

  private add(events: readonly Envelope[], sign: 1 | -1): void {
    for (const { tenant } of events) {
      const count = this.get(tenant) + sign
      if (count === 0) this.counts.delete(tenant)
      else this.counts.set(tenant, count)
    }
  }
}
