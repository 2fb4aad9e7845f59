import { AsyncResource } from 'node:async_hooks'
import type { TenantId } from '@litper/kernel'

/** Lets a work enter an open transaction, in any context. */
export type Enter = <T>(work: () => Promise<T>) => Promise<T>
interface Waiting {
  /** Runs in the context of the caller. */
  run(enter: Enter): Promise<unknown>
  resolve(value: unknown): void
  reject(error: unknown): void
}
interface Desk {
  readonly waiting: Waiting[]
  busy: number
}
export interface SharedParts {
  /** One transaction of a tenant. */
  within<T>(tenant: TenantId, work: () => Promise<T>): Promise<T>
  /** Enters the current transaction as a work of its own. */
  doorway(): Enter
}

const MOST = 48

/**
 * Group commit: while transactions of a tenant run, its further works are collected and run together in the next one. With
 * little load nobody waits. With much load, N works cost one BEGIN, one COMMIT, and one statement of each kind.
 */
export class SharedTransactions {
  private readonly desks = new Map<TenantId, Desk>()

  /** `open`: the most transactions of a tenant at a time; while they run, the next one is filled. */
  constructor(
    private readonly parts: SharedParts,
    private readonly open = 1,
  ) {}

  run<T>(tenant: TenantId, work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const desk = this.desks.get(tenant) ?? { waiting: [], busy: 0 }
      this.desks.set(tenant, desk)
      desk.waiting.push({
        run: AsyncResource.bind((enter: Enter) => enter(work)),
        resolve: resolve as Waiting['resolve'],
        reject,
      })
      this.next(tenant, desk)
    })
  }

  private next(tenant: TenantId, desk: Desk): void {
    if (desk.waiting.length === 0 && desk.busy === 0) this.desks.delete(tenant)
    if (desk.waiting.length === 0 || desk.busy >= this.open) return
    desk.busy++
    void this.together(tenant, desk.waiting.splice(0, MOST)).finally(() => {
      desk.busy--
      this.next(tenant, desk)
    })
  }

  private async together(tenant: TenantId, group: readonly Waiting[]): Promise<void> {
    if (group.length === 1) return this.alone(tenant, group[0]!)
    let results: unknown[]
    try {
      results = await this.parts.within(tenant, () => {
        const enter = this.parts.doorway()
        return allOf(group.map((one) => one.run(enter)))
      })
    } catch {
      for (const one of group) await this.alone(tenant, one) // the failure of one is not the failure of the others
      return
    }
    for (const [index, one] of group.entries()) one.resolve(results[index])
  }

  private async alone(tenant: TenantId, { run, resolve, reject }: Waiting): Promise<void> {
    await run((work) => this.parts.within(tenant, work)).then(resolve, reject)
  }
}

/** Like Promise.all, but throws the first failure only when all have ended: no work may go on in a transaction that is over. */
export async function allOf<T>(all: readonly Promise<T>[]): Promise<T[]> {
  const ends = await Promise.allSettled(all)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
  return ends.map((end) => (end as PromiseFulfilledResult<T>).value)
}
