import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { until } from '../http.ts'
import { seen } from '../vendor-faults.testing.ts'
import type { DistributedWorld } from './harness.testing.ts'

/**
 * Places orders while something goes wrong, and counts at the outside world: each has one waybill, one message and one
 * fulfillment, none two. The fault begins when the first orders are on their way.
 */
export async function exact(
  world: DistributedWorld,
  { orders, rate, patienceMs = 150_000 }: { orders: number; rate: number; patienceMs?: number },
  fault: () => Promise<void>,
): Promise<void> {
  const before = await seen(world.sandbox)
  const began = performance.now()
  const placing = world.sandbox.placeOrders({ count: orders, ratePerSecond: rate })
  await sleep(1000)
  await fault()
  const over = performance.now()
  await placing
  const arrived = async () => {
    const now = await seen(world.sandbox)
    const least = Math.min(now.ordersWithOneWaybill - before.ordersWithOneWaybill, now.messages - before.messages)
    return Math.min(least, now.fulfillments - before.fulfillments) >= orders ? true : undefined
  }
  await until('every order to arrive', arrived, { timeoutMs: patienceMs, everyMs: 300 }).catch(() => undefined)
  const all = performance.now()
  await sleep(2000) // what is doubled comes late
  const after = await seen(world.sandbox)
  const counts = Object.fromEntries(
    Object.entries(after).map(([kind, n]) => [kind, n - before[kind as keyof typeof before]]),
  )
  console.log(
    JSON.stringify({
      orders,
      ...counts,
      faultSeconds: Math.round((over - began) / 1000),
      thenSeconds: Math.round((all - over) / 1000),
    }),
  )
  expect(counts).toEqual({
    waybills: orders,
    ordersWithOneWaybill: orders,
    messages: orders,
    messagesTwice: 0,
    fulfillments: orders,
    fulfillmentsTwice: 0,
  })
}
