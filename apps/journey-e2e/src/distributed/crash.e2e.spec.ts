import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SERVICES } from '../../../../tools/lib/distributed/services.mjs'
import { until } from '../http.ts'
import { ALL_ENGINES } from './ground.testing.ts'
import { DistributedWorld } from './harness.testing.ts'

const world = new DistributedWorld()
beforeAll(() => world.start(ALL_ENGINES), 180_000)
afterAll(() => world.stop(), 60_000)
const ORDERS = 300

/** Counted at the outside world. The gateway and integration die too: the shop gets a 503 or nothing, and sends again. */
it('loses nothing and does nothing twice when each service is killed once in the middle', async () => {
  await world.sandbox.placeOrders({ count: ORDERS, ratePerSecond: 20 })
  for (const name of SERVICES) {
    await sleep(500 + Math.random() * 1000)
    await world.kill(name)
    if (name !== 'api') expect((await world.readiness()).dependencies[name]).toBe(false)
    await world.launch(name)
  }
  const arrived = async () => {
    const { waybills, messages, fulfillments } = await world.sandbox.state()
    const least = Math.min(waybills.perOrder['1'] ?? 0, messages.total, fulfillments.total)
    return least >= ORDERS ? true : undefined
  }
  await until('every order to arrive', arrived, { timeoutMs: 180_000, everyMs: 500 }).catch(() => undefined)
  await sleep(3000)
  const end = await world.sandbox.state()
  console.log(JSON.stringify(end))
  expect(end.waybills).toMatchObject({ total: ORDERS, perOrder: { 1: ORDERS } })
  expect(end.messages).toMatchObject({ total: ORDERS, duplicates: 0 })
  expect(end.fulfillments).toMatchObject({ total: ORDERS, duplicates: 0 })
}, 300_000)
