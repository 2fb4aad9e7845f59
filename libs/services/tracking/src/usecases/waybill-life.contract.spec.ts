import { invalid } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmed, trackingWorld } from '../tracking.testing.ts'
import { cancelByNumber, cancelOfOrder, recordCancelled, recordExtraKept, withdrawOfOrder } from './cancel-waybill.ts'
import { CANCEL_WAYBILL, createAtCarrier, recordCreated, recordRefused } from './create-waybill.ts'
import { recordMovements } from './record-movements.ts'
import { CREATE_WAYBILL, requestWaybill } from './request-waybill.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())

const request = (order: ReturnType<typeof confirmed>) => world.within(() => requestWaybill(world.parts, order))
const ofOrder = (orderId: string) => world.within(() => world.parts.waybills.ofOrder(orderId))
const orderedFor = (key: string) => world.ordered.filter((one) => one.key === key).map((one) => one.kind)
const requested = async () => {
  const order = confirmed()
  await request(order)
  return { order, waybill: (await ofOrder(order.orderId))[0]! }
}

describe('a request for a waybill', () => {
  it('makes one living waybill whatever repeats, also at once', async () => {
    for (let round = 0; round < 8; round++) {
      const order = confirmed()
      await Promise.all(Array.from({ length: 6 }, () => request(order)))
      await request(order)
      const waybills = await ofOrder(order.orderId)
      expect(waybills).toHaveLength(1)
      expect(orderedFor(waybills[0]!.id)).toEqual([CREATE_WAYBILL])
      expect(world.told.names({ orderId: order.orderId })).toEqual(['waybill-requested'])
    }
  })
  it('makes another one when the first has ended', async () => {
    const { order, waybill } = await requested()
    await world.within(() => recordRefused(world.parts, waybill.id, invalid('carrier.no')))
    await request(order)
    expect((await ofOrder(order.orderId)).map((one) => one.position.state)).toEqual(['refused', 'requested'])
  })
})

describe('a number that comes a second time', () => {
  it('is told once', async () => {
    const { orderId, id, number } = await world.shipped()
    await world.within(() => recordCreated(world.parts, id, { number: number! }))
    expect(world.told.names({ orderId })).toEqual(['waybill-requested', 'waybill-created'])
  })
  it('and is another one is taken back at the carrier: the first stands', async () => {
    const { orderId, id, number } = await world.shipped()
    await world.within(() => recordCreated(world.parts, id, { number: '888' }))
    expect((await ofOrder(orderId))[0]).toMatchObject({ number, position: { state: 'created' } })
    expect(world.told.names({ orderId })).toEqual(['waybill-requested', 'waybill-created'])
    expect(world.ordered).toContainEqual({ kind: CANCEL_WAYBILL, key: `${id} 888` })
    await world.within(() => recordExtraKept(world.parts, id, { number: '888', reason: 'picked up' }))
    expect(world.told.about({ orderId }).at(-1)).toMatchObject({
      name: 'tracking.waybill-cancel-refused',
      data: { number: '888', reason: 'picked up' },
    })
  })
})

describe('a cancellation', () => {
  it('before the number makes no call, and the carrier is never asked to create', async () => {
    const { order, waybill } = await requested()
    for (let time = 0; time < 2; time++) await world.within(() => cancelOfOrder(world.parts, order.orderId))
    expect(orderedFor(waybill.id)).toEqual([CREATE_WAYBILL])
    expect(world.told.names({ orderId: order.orderId })).toEqual(['waybill-requested', 'waybill-cancelled'])
    const [now] = await ofOrder(order.orderId)
    const account = await world.within(() => world.parts.accounts.get(now!.carrier))
    await expect(createAtCarrier(world.parts, now!, account)).rejects.toThrow(
      expect.objectContaining({ code: 'waybill.cancelled' }),
    )
    await world.within(() => recordRefused(world.parts, waybill.id, invalid('waybill.cancelled')))
    expect((await ofOrder(order.orderId))[0]!.position.state).toBe('cancelled')
    expect(world.told.names({ orderId: order.orderId })).not.toContain('waybill-refused')
  })
  it('while the carrier was making it: the number is kept, cancelled there, and told once', async () => {
    const { order, waybill } = await requested()
    await world.within(() => cancelOfOrder(world.parts, order.orderId))
    await world.within(() => recordCreated(world.parts, waybill.id, { number: '777' }))
    expect(orderedFor(waybill.id)).toEqual([CREATE_WAYBILL, CANCEL_WAYBILL])
    await world.within(() => recordCancelled(world.parts, waybill.id))
    expect((await ofOrder(order.orderId))[0]).toMatchObject({ number: '777', position: { state: 'cancelled' } })
    expect(world.told.names({ orderId: order.orderId })).toEqual(['waybill-requested', 'waybill-cancelled'])
  })
  it('after the number is the carrier’s to do; a parcel on its way is too late', async () => {
    const waybill = await world.shipped()
    await world.within(() => cancelOfOrder(world.parts, waybill.orderId))
    expect((await ofOrder(waybill.orderId))[0]!.position.state).toBe('created')
    await world.within(() => recordCancelled(world.parts, waybill.id))
    await world.within(() => recordCancelled(world.parts, waybill.id))
    expect(world.told.names({ orderId: waybill.orderId })).toEqual([
      'waybill-requested',
      'waybill-created',
      'waybill-cancelled',
    ])
    const moving = await world.shipped()
    const event = { number: moving.number!, at: new Date().toISOString(), code: '2', description: '' }
    await world.within(() => recordMovements(world.parts, moving.carrier, [{ ...event, state: 'in_transit' }]))
    const now = (await ofOrder(moving.orderId))[0]!
    await expect(world.within(() => cancelByNumber(world.parts, now))).rejects.toThrow(
      expect.objectContaining({ code: 'waybill.too_late', kind: 'conflict' }),
    )
    await world.within(() => cancelOfOrder(world.parts, moving.orderId))
    expect(orderedFor(moving.id)).toEqual([CREATE_WAYBILL])
  })
})

describe('a hold of the order', () => {
  it('withdraws a waybill without a number, and the release asks for another', async () => {
    const { order, waybill } = await requested()
    for (let time = 0; time < 2; time++) await world.within(() => withdrawOfOrder(world.parts, order.orderId))
    const [held] = await ofOrder(order.orderId)
    expect(held!.position.state).toBe('cancelled')
    const account = await world.within(() => world.parts.accounts.get(held!.carrier))
    await expect(createAtCarrier(world.parts, held!, account)).rejects.toThrow('waybill.cancelled')
    await request(order)
    expect((await ofOrder(order.orderId)).map((one) => one.position.state)).toEqual(['cancelled', 'requested'])
    expect(world.told.names({ orderId: order.orderId })).toEqual([
      'waybill-requested',
      'waybill-cancelled',
      'waybill-requested',
    ])
    await world.within(() => recordCreated(world.parts, waybill.id, { number: '778' }))
    expect(orderedFor(waybill.id)).toEqual([CREATE_WAYBILL, CANCEL_WAYBILL])
  })
  it('leaves a waybill that has its number, and no second one is made', async () => {
    const waybill = await world.shipped()
    await world.within(() => withdrawOfOrder(world.parts, waybill.orderId))
    await request(confirmed({ orderId: waybill.orderId }))
    expect((await ofOrder(waybill.orderId)).map((one) => one.position.state)).toEqual(['created'])
    expect(orderedFor(waybill.id)).toEqual([CREATE_WAYBILL])
  })
})

describe('the poll', () => {
  it('gives each due waybill to one poller only, and to none again at once', async () => {
    const ids = new Set<string>()
    for (let index = 0; index < 30; index++) ids.add((await world.shipped()).number!)
    const later = new Date(Date.now() + 3 * 3_600_000)
    const taken = await Promise.all(
      Array.from({ length: 5 }, () => world.within(() => world.parts.waybills.takeDue(later, 10))),
    )
    const numbers = taken.flat().map((one) => one.number)
    expect(new Set(numbers).size).toBe(numbers.length)
    while (numbers.length < 200) {
      const more = await world.within(() => world.parts.waybills.takeDue(later, 10))
      if (more.length === 0) break
      numbers.push(...more.map((one) => one.number))
    }
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const id of ids) expect(numbers).toContain(id)
  })
})
