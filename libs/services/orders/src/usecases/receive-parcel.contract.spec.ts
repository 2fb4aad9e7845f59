import type { EventData, ParcelImported } from '@litper/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { news, ordersWorld, SHOP } from '../orders.testing.ts'
import { followWaybill } from './follow-waybill.ts'
import { receiveOrder } from './receive-order.ts'
import { receiveParcel } from './receive-parcel.ts'

let world: Awaited<ReturnType<typeof ordersWorld>>
beforeAll(async () => {
  world = await ordersWorld()
})
afterAll(() => world.stop())
let sequence = 0
const parcel = (over: Partial<EventData<typeof ParcelImported>> = {}): EventData<typeof ParcelImported> => ({
  shopDomain: 'import.litper',
  externalId: String(800_000_000_000_000_000n + BigInt(++sequence)),
  name: `R-${sequence}`,
  placedAt: '2026-11-20T15:00:00.000Z',
  carrier: 'uno',
  carrierName: 'Uno',
  number: `9000000000${sequence}`,
  state: 'in_transit',
  description: 'EN TRÁNSITO',
  at: '2026-11-28T15:00:00.000Z',
  customer: { firstName: 'Ana', lastName: 'Ruiz', phone: '+573001112233' },
  ...{ address: 'Calle 1 # 2-3', city: 'Cali', department: 'Valle del Cauca', contents: 'Gorra' },
  total: { amount: '50000', currency: 'COP' },
  ...over,
})
const orderOf = (externalId: string, shopDomain = 'import.litper') =>
  world.within(() => world.parts.orders.lock({ shopDomain, externalId }))

it('makes its order known, asks nobody anything, and follows the parcel', async () => {
  const one = parcel()
  await world.within(() => receiveParcel(world.parts, one))
  const order = (await orderOf(one.externalId))!
  expect(order).toMatchObject({ status: 'on_hold', hold: { reason: 'not_shippable', detail: 'sent_elsewhere' } })
  expect(world.told.names({ orderId: order.id })).toEqual(['order-placed', 'order-held', 'order-sent-elsewhere'])
  expect(world.told.about({ orderId: order.id }).flatMap(({ data }) => data.question ?? [])).toEqual([])
  const waybill = { waybillId: order.id, carrier: 'uno', number: one.number }
  await world.within(() => followWaybill(world.parts, { orderId: order.id, state: 'in_transit', waybill }))
  expect((await orderOf(one.externalId))!).toMatchObject({ status: 'shipped', waybill: { number: one.number } })
  // the next file: the same order, one more word to tracking
  await world.within(() => receiveParcel(world.parts, { ...one, state: 'delivered' }))
  expect(world.told.names({ orderId: order.id }).filter((name) => name === 'order-placed')).toHaveLength(1)
  expect(world.told.about({ orderId: order.id }).at(-1)).toMatchObject({
    data: { state: 'delivered', number: one.number },
  })
})

it('belongs to the order that its shop told of before', async () => {
  const received = news()
  await world.within(() => receiveOrder(world.parts, received))
  const { externalId } = received.order
  const known = (await orderOf(externalId, SHOP))!
  await world.within(() => receiveParcel(world.parts, parcel({ shopDomain: SHOP, externalId })))
  expect(world.told.about({ orderId: known.id }).at(-1)!.name).toBe('orders.order-sent-elsewhere')
})

it('that the file calls cancelled is cancelled, and followed by nobody', async () => {
  const one = parcel({ state: 'cancelled' })
  await world.within(() => receiveParcel(world.parts, one))
  expect((await orderOf(one.externalId))!.status).toBe('cancelled')
  expect(world.told.about({ externalId: one.externalId }).map(({ name }) => name)).not.toContain(
    'orders.order-sent-elsewhere',
  )
})
