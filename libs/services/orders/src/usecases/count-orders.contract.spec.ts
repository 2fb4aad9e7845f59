import { afterAll, beforeAll, expect, it } from 'vitest'
import { timelineOf } from '../edge/order-timeline.ts'
import { news, ordersWorld } from '../orders.testing.ts'
import { answerOrder } from './answer-order.ts'
import { countOrders } from './count-orders.ts'
import { receiveOrder } from './receive-order.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())

async function place(over: Parameters<typeof news>[0] = {}): Promise<string> {
  const one = news(over)
  await world.within(() => receiveOrder(world.parts, one))
  return (await world.within(() => world.parts.orders.find({ externalId: one.order.externalId })))!.id
}

it('counts what is in each state, why orders wait, and what came today; of one tenant', async () => {
  const before = await world.within(() => countOrders(world.parts))
  expect(before).toEqual({ byStatus: {}, byReason: {}, today: 0, yesterday: 0 })
  await place()
  const held = await place()
  await world.within(() => answerOrder(world.parts, held, { kind: 'hold' }))
  await place()
  const now = await world.within(() => countOrders(world.parts))
  expect(now.today).toBe(3)
  expect(now.byStatus.confirmed).toBe(2)
  expect(now.byStatus.on_hold).toBe(1)
  expect(now.byReason).toMatchObject({ merchant: 1 })
  const later = new Date(Date.now() + 86_400_000 + 60_000)
  const tomorrow = await world.within(() => countOrders({ ...world.parts, clock: { now: () => later } }))
  expect([tomorrow.today, tomorrow.yesterday]).toEqual([0, 3])
})

it('lists those on hold for a reason, and tells who did what', async () => {
  const page = (reason: 'merchant' | 'phone', status?: 'confirmed') =>
    world.within(() => world.parts.orders.page({ reason, status, limit: 10 }))
  const [held, ...others] = await page('merchant')
  expect([others, await page('phone'), await page('merchant', 'confirmed')]).toEqual([[], [], []])
  const told = timelineOf(held!)
  expect(told.map(({ actor, text }) => [actor, text.es])).toEqual([
    ['shop', 'Llegó el pedido'],
    ['system', 'Confirmado'],
    ['person', 'Retenido'],
  ])
  expect(told.at(-1)).toMatchObject({ tone: 'warning', detail: 'merchant', importance: 'main' })
})
