import { setTimeout as sleep } from 'node:timers/promises'
import type { DistributedWorld } from '../distributed/harness.testing.ts'

/**
 * What goes on before a fault and while it lasts: two orders a second, and people who list and search them. An alert about a share of calls needs
 * calls. What fails is what the fault is about. @returns ends it
 */
export function ordinaryWork({ platform, sandbox }: DistributedWorld): () => Promise<void> {
  let on = true
  const again = async (everyMs: number, work: () => Promise<unknown>) => {
    while (on) await Promise.all([sleep(everyMs), work().catch(() => undefined)])
  }
  const work = Promise.all([
    again(5000, () => sandbox.placeOrders({ count: 10, ratePerSecond: 2 })),
    again(500, () => platform.call('orders.list', { limit: 5 })),
    again(1000, () => platform.call('orders.list', { search: 'laura' })),
  ])
  return async () => {
    on = false
    await work
  }
}
