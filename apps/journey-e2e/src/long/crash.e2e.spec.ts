import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { World } from '../world.ts'

const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)
const ORDERS = 500

/** Counted at the outside world: each order one waybill, one message, one fulfillment, whatever died in between. */
it('loses nothing and does nothing twice when the platform is killed three times in the middle', async () => {
  await world.sandbox.placeOrders({ count: ORDERS, ratePerSecond: 40 })
  for (let kill = 0; kill < 3; kill++) {
    await new Promise((done) => setTimeout(done, 1500 + Math.random() * 2500))
    await world.crash()
  }
  const state = await until(
    'every order to arrive',
    async () => {
      const now = await world.sandbox.state()
      return now.messages.total >= ORDERS &&
        now.fulfillments.total >= ORDERS &&
        (now.waybills.perOrder['1'] ?? 0) >= ORDERS
        ? now
        : undefined
    },
    { timeoutMs: 150_000, everyMs: 500 },
  ).catch(() => world.sandbox.state())
  await new Promise((done) => setTimeout(done, 3000))
  const end = await world.sandbox.state()
  console.log(JSON.stringify({ at: state, end }))
  expect(end.waybills).toMatchObject({ total: ORDERS, perOrder: { 1: ORDERS } })
  expect(end.messages).toMatchObject({ total: ORDERS, duplicates: 0 })
  expect(end.fulfillments).toMatchObject({ total: ORDERS, duplicates: 0 })
}, 300_000)
