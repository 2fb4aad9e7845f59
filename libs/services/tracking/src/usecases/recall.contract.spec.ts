import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Confirmed, confirmed, trackingWorld } from '../tracking.testing.ts'
import { cancelOfOrder, recallOfOrder, recordCancelled, recordCancelRefused } from './cancel-waybill.ts'
import { CANCEL_WAYBILL, recordCreated } from './create-waybill.ts'
import { recordMovements } from './record-movements.ts'
import { recordOwed } from './record-owed.ts'
import { requestWaybill } from './request-waybill.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())

const ofOrder = (orderId: string) => world.within(() => world.parts.waybills.ofOrder(orderId))
const told = (orderId: string) => world.told.names({ orderId })
const request = (order: Confirmed) => world.within(() => requestWaybill(world.parts, order))
const recall = (orderId: string, revision = 1) =>
  world.within(() => recallOfOrder(world.parts, { orderId, revision, why: 'written' }))
const moves = (number: string, carrier: string) =>
  world.within(() =>
    recordMovements(world.parts, carrier, [
      { number, at: new Date().toISOString(), code: '2', description: '', state: 'picked_up' },
    ]),
  )
const changed = (orderId: string, over: Partial<Confirmed> = {}) => confirmed({ orderId, revision: 1, ...over })
const CREATED = ['waybill-requested', 'waybill-created']

describe('a waybill that is called back', () => {
  it('gives way to another one, once it is off at the carrier', async () => {
    const { orderId, id } = await world.shipped()
    await recall(orderId)
    const destination = { ...confirmed().destination, address: 'KR 70 # 44-20', daneCode: '76001', city: 'Cali' }
    await request(changed(orderId, { destination, collect: undefined }))
    expect(world.ordered.filter(({ key }) => key === id).map(({ kind }) => kind)).toContain(CANCEL_WAYBILL)
    expect(await ofOrder(orderId)).toHaveLength(1)
    for (let time = 0; time < 2; time++) await world.within(() => recordCancelled(world.parts, id))
    const [first, next] = await ofOrder(orderId)
    expect([first!.position.state, first!.successor]).toEqual(['cancelled', undefined])
    expect(next).toMatchObject({ position: { state: 'requested' }, destination, revision: 1 })
    expect(next!.collect).toBeUndefined()
    expect(told(orderId)).toEqual([...CREATED, 'waybill-cancelled', 'waybill-requested'])
    expect(world.told.about({ orderId }).at(-2)!.data).toMatchObject({ replaced: true })
    await world.within(() => recordCreated(world.parts, next!.id, { number: '55501' }))
    expect(world.told.about({ orderId }).at(-1)!.data).toMatchObject({ revision: 1, number: '55501' })
  })
  it('without a number is not made, and the next is asked for at once', async () => {
    const order = confirmed()
    await request(order)
    await recall(order.orderId)
    await request(changed(order.orderId))
    expect(told(order.orderId)).toEqual(['waybill-requested', 'waybill-cancelled', 'waybill-requested'])
    expect((await ofOrder(order.orderId)).map(({ position }) => position.state)).toEqual(['cancelled', 'requested'])
  })
  it('is kept where the carrier has the parcel: told, and no second parcel', async () => {
    const { orderId, id } = await world.shipped()
    await recall(orderId)
    await request(changed(orderId))
    await world.within(() => recordCancelRefused(world.parts, id, 'carrier.refused'))
    expect(told(orderId)).toEqual([...CREATED, 'waybill-cancel-refused'])
    const [only, ...more] = await ofOrder(orderId)
    expect(more).toEqual([])
    expect(only).toMatchObject({ position: { state: 'created' }, leaving: false })
    expect(only!.successor).toBeUndefined()
    await recall(orderId, 2)
    expect(told(orderId).at(-1)).toBe('waybill-cancel-refused')
  })
  it.each([
    ['called back', (orderId: string) => recall(orderId)],
    ['of a cancelled order', (orderId: string) => world.within(() => cancelOfOrder(world.parts, orderId))],
  ])('%s after the pick-up stands, and that is told', async (_, act) => {
    const { orderId, number, carrier } = await world.shipped()
    await moves(number!, carrier)
    await act(orderId)
    expect(told(orderId)).toEqual([...CREATED, 'waybill-moved', 'waybill-cancel-refused'])
  })
  it('is not its successor: what is newer stays', async () => {
    const order = confirmed({ revision: 1 })
    await request(order)
    await recall(order.orderId, 1)
    expect(told(order.orderId)).toEqual(['waybill-requested'])
  })
  it('of a cancelled order that was taken back is made anew', async () => {
    const { orderId, id } = await world.shipped()
    await world.within(() => cancelOfOrder(world.parts, orderId))
    await request(changed(orderId))
    await world.within(() => recordCancelled(world.parts, id))
    expect((await ofOrder(orderId)).map(({ position }) => position.state)).toEqual(['cancelled', 'requested'])
  })
})

it('a payment on the way: the label stays, the customer is told what is owed', async () => {
  const { orderId, number, carrier, collect } = await world.shipped()
  await world.within(() => recordOwed(world.parts, { orderId, owed: undefined }))
  await moves(number!, carrier)
  expect((await ofOrder(orderId))[0]).toMatchObject({ collect, owed: 'nothing' })
  expect(world.told.about({ orderId }).at(-1)!.data.collect).toBeUndefined()
})

it('a parcel with a part of the order is worth its lines, and names them', async () => {
  const price = { amount: '30000', currency: 'COP' }
  const lines = [{ externalId: '2', title: 'Gorra', quantity: 2, grams: 100, price }]
  const order = confirmed({ lines, partly: true })
  await request(order)
  const [waybill] = await ofOrder(order.orderId)
  expect(waybill).toMatchObject({ declaredValue: { amount: '60000' }, lines: [{ externalId: '2', quantity: 2 }] })
  await request(confirmed({ orderId: order.orderId }))
})
