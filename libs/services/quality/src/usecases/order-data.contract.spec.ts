import { newId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OrderData } from '../domain/review-order.ts'
import { parcel, qualityWorld } from '../quality.testing.ts'
import { noteCancelled, noteHeld, reviewOrderData } from './follow-order-data.ts'
import { followParcel } from './follow-parcel.ts'
import { followOrder } from './follow-talk.ts'
import { closeResolved, noteLost } from './open-ticket.ts'
import { stepTicket } from './step-ticket.ts'

let world: Awaited<ReturnType<typeof qualityWorld>>
beforeAll(async () => {
  world = await qualityWorld()
})
afterAll(() => world.stop())

const DATA: OrderData = {
  ...{ firstName: 'Rosa', lastName: 'Mora', phone: '+573001112233', address: 'CR 11 # 93 - 27' },
  ...{ city: 'Bogotá', department: 'Bogotá, D.C.', daneCode: '11001', quantities: [1] },
  total: { amount: '85000', currency: 'COP' },
}
const order = () => ({ orderId: newId(), name: `#${newId().slice(-5)}` })
const { parts, within } = {
  parts: () => world.parts,
  within: <T>(work: () => Promise<T>) => world.within(work),
}
const tickets = async ({ orderId }: { orderId: string }) =>
  (await within(() => parts().tickets.page({ limit: 100 })))
    .filter((one) => one.orderId === orderId)
    .map(({ cause, state }) => [cause, state])
const held = (one: ReturnType<typeof order>, canAsk: boolean, reason = 'phone') =>
  within(() => noteHeld(parts(), one, { reason, canAsk }))
const confirm = (one: ReturnType<typeof order>, over: Partial<OrderData> = {}) =>
  within(() => reviewOrderData(parts(), one, { ...DATA, ...over }))

it('reviews an order each time it is confirmed, as one review with its evidence', async () => {
  const one = order()
  await confirm(one, { address: 'Carrera 11' })
  await confirm(one)
  const reviews = await within(() => parts().reviews.page({ rubric: 'order_data', limit: 10 }))
  expect(reviews.filter(({ orderId }) => orderId === one.orderId)).toMatchObject([
    { subjectId: one.orderId, score: 100, version: 1, city: 'Bogotá' },
  ])
  expect(await tickets(one)).toEqual([])
})
it('opens a ticket for missing data only where the customer can not be asked, once, and closes it when the order goes on', async () => {
  const [asked, mute, other] = [order(), order(), order()]
  await held(asked, true)
  await held(other, false, 'not_paid')
  for (let time = 0; time < 2; time++) await held(mute, false)
  expect([await tickets(asked), await tickets(other), await tickets(mute)]).toEqual([
    [],
    [],
    [['data_missing', 'open']],
  ])
  await confirm(mute)
  expect(await tickets(mute)).toEqual([['data_missing', 'closed']])
})
it('opens one for data that contradict, which the delivery ends', async () => {
  const one = order()
  for (let time = 0; time < 2; time++) await confirm(one, { collect: { amount: '99000', currency: 'COP' } })
  expect(await tickets(one)).toEqual([['data_contradicts', 'open']])
  const who = { ...parcel(), orderId: one.orderId }
  const move = (state: 'in_transit' | 'delivered', at: string) =>
    within(() => followParcel(parts(), { ...who, state, code: state, at }))
  await move('in_transit', '2026-11-19T10:00:00.000Z')
  expect(await tickets(one)).toEqual([['data_contradicts', 'open']])
  await move('delivered', '2026-11-19T15:00:00.000Z')
  expect(await tickets(one)).toEqual([['data_contradicts', 'closed']])
})
it('opens one for an order that waits for a customer who can not be reached, until it is cancelled', async () => {
  const one = order()
  await within(() => followOrder(parts(), { orderId: one.orderId, name: one.name, status: 'confirming' }))
  for (let time = 0; time < 2; time++) await within(() => noteLost(parts(), one.orderId))
  expect(await tickets(one)).toEqual([['message_lost', 'open']])
  await within(() => noteCancelled(parts(), one.orderId))
  expect(await tickets(one)).toEqual([['message_lost', 'closed']])
  const gone = order()
  await within(() => followOrder(parts(), { orderId: gone.orderId, name: gone.name, status: 'cancelled' }))
  await within(() => noteLost(parts(), gone.orderId))
  expect(await tickets(gone)).toEqual([])
})
it('closes what was resolved a week ago and not opened again', async () => {
  const one = order()
  await held(one, false)
  const [ticket] = (await within(() => parts().tickets.page({ limit: 100 }))).filter(
    ({ orderId }) => orderId === one.orderId,
  )
  for (const step of ['take', 'resolve'] as const)
    await within(() => stepTicket(parts(), { id: ticket!.id, step, by: 'ana' }))
  expect(await within(() => closeResolved(parts()))).toBe(0)
  world.time.now = new Date(world.time.now.getTime() + 7 * 86_400_000 + 1000)
  expect(await within(() => closeResolved(parts()))).toBe(1)
  expect(await tickets(one)).toEqual([['data_missing', 'closed']])
  await expect(within(() => stepTicket(parts(), { id: ticket!.id, step: 'reopen', by: 'ana' }))).rejects.toMatchObject({
    code: 'ticket.over',
  })
})
