import type { TenantId } from '@litper/kernel'

interface Waiting {
  readonly tenant: TenantId
  readonly start: () => void
}

/**
 * So many runs of a group at once, whatever number of partitions brings them: each takes a connection. The next one is of the tenant
 * that has the fewest under way; among equals, the one that came first. No tenant has all slots, however long its runs take.
 */
export class RunSlots {
  private free: number
  private readonly underWay = new Map<TenantId, number>()
  private readonly waiting: Waiting[] = []

  constructor(
    most: number,
    private readonly mostOfOne: number,
  ) {
    this.free = most
  }

  async run<T>(tenant: TenantId, work: () => Promise<T>): Promise<T> {
    if (this.free > 0 && this.countOf(tenant) < this.mostOfOne) this.begin(tenant)
    else await new Promise<void>((start) => this.waiting.push({ tenant, start }))
    try {
      return await work()
    } finally {
      this.end(tenant)
    }
  }

  private begin(tenant: TenantId): void {
    this.free--
    this.underWay.set(tenant, this.countOf(tenant) + 1)
  }

  private end(tenant: TenantId): void {
    this.free++
    const count = this.countOf(tenant) - 1
    if (count > 0) this.underWay.set(tenant, count)
    else this.underWay.delete(tenant)
    const counts = this.waiting.map((one) => this.countOf(one.tenant))
    const least = Math.min(...counts)
    if (least >= this.mostOfOne) return
    const [next] = this.waiting.splice(counts.indexOf(least), 1)
    this.begin(next!.tenant)
    next!.start()
  }

  private countOf(tenant: TenantId): number {
    return this.underWay.get(tenant) ?? 0
  }
}
