import { choiceOf, isUnchosen, newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CarrierChangedSubscriber } from '../edge/carrier-changed.subscriber.ts'
import { CarrierPriorSubscriber } from '../edge/carrier-prior.subscriber.ts'
import { confirmed, trackingWorld } from '../tracking.testing.ts'
import { CANCEL_WAYBILL, recordCreated } from './create-waybill.ts'
import { CREATE_WAYBILL, requestWaybill } from './request-waybill.ts'
import { saveAccount } from './save-account.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
const other = 'interrapidisimo'
const choose = (orderId: string, carrier: string) =>
  world.within(async () => new CarrierChangedSubscriber(world.parts).follow({ orderId, carrier }))
const request = (order: ReturnType<typeof confirmed>) => world.within(() => requestWaybill(world.parts, order))
const ofOrder = (orderId: string) => world.within(() => world.parts.waybills.ofOrder(orderId))
const carriersOf = async (orderId: string) =>
  (await ofOrder(orderId)).map(({ carrier, position }) => `${carrier} ${position.state}`)
const orderedFor = (key: string) => world.ordered.filter((one) => one.key === key).map((one) => one.kind)
const account = (enabled: boolean, priority = 2) =>
  world.within(async () => {
    const known = await world.parts.accounts.get('coordinadora')
    await saveAccount(world.parts, { ...known, carrier: other, enabled, priority, settings: {} })
  })

beforeAll(async () => {
  world = await trackingWorld()
  const [known] = world.parts.carriers.values()
  ;(world.parts.carriers as Map<string, unknown>).set(other, { ...known, id: other })
  await account(true)
})
afterAll(() => world.stop())

describe('the merchant’s choice', () => {
  it('before the order is confirmed is what its waybill is made with; other orders’ are not', async () => {
    const [order, next] = [confirmed(), confirmed()]
    for (let time = 0; time < 2; time++) await choose(order.orderId, other)
    for (const each of [order, next]) await request(each)
    expect(await carriersOf(order.orderId)).toEqual([`${other} requested`])
    expect(await carriersOf(next.orderId)).toEqual(['coordinadora requested'])
  })
  it('takes the place of a waybill that is asked for, once', async () => {
    const order = confirmed()
    await request(order)
    for (let time = 0; time < 3; time++) await choose(order.orderId, other)
    await request(order)
    expect(await carriersOf(order.orderId)).toEqual(['coordinadora cancelled', `${other} requested`])
    const [first, second] = await ofOrder(order.orderId)
    expect({ ...second, id: '', token: '', createdAt: '' }).toMatchObject({
      customer: order.customer,
      destination: order.destination,
      weightGrams: order.weightGrams,
      collect: order.collect,
    })
    expect([first!.token === second!.token, orderedFor(second!.id)]).toEqual([false, [CREATE_WAYBILL]])
    expect(world.told.names({ orderId: order.orderId })).toEqual([
      'waybill-requested',
      'waybill-cancelled',
      'waybill-requested',
    ])
    // the first carrier was at it: what it made is called off there
    await world.within(() => recordCreated(world.parts, first!.id, { number: '4711' }))
    expect(orderedFor(first!.id)).toEqual([CREATE_WAYBILL, CANCEL_WAYBILL])
  })
  it('leaves a waybill with a number, and one of the same carrier', async () => {
    const numbered = await world.shipped()
    await choose(numbered.orderId, other)
    expect(await carriersOf(numbered.orderId)).toEqual(['coordinadora created'])
    const order = confirmed()
    await request(order)
    await choose(order.orderId, 'coordinadora')
    expect(await carriersOf(order.orderId)).toEqual(['coordinadora requested'])
  })
  it('of a carrier whose account was switched off meanwhile stops no order', async () => {
    await account(false)
    const [early, late] = [confirmed(), confirmed()]
    await choose(early.orderId, other)
    await request(early)
    await request(late)
    await choose(late.orderId, other)
    for (const { orderId } of [early, late]) expect(await carriersOf(orderId)).toEqual(['coordinadora requested'])
    await account(true)
  })
  it('is for one tenant’s order only', async () => {
    const orderId = newId()
    await choose(orderId, other)
    const of = (as = world.tenant) => world.within(() => world.parts.choices.of(orderId), as)
    expect([await of(), await of(tenantId(newId()))]).toEqual([other, undefined])
  })
  it('can be offered: a saved account is told, with whether it is enabled', async () => {
    await account(true)
    expect(world.told.names({ carrier: other, enabled: true })).toContain('carrier-account-saved')
  })
})

describe('what learning found of a city', () => {
  const turnId = newId()
  const at = new Date().toISOString()
  const CITY = 'Medellín'
  const tell = (version: number, carrier: string | null, tried: string | null, city = CITY) =>
    world.within(async () =>
      new CarrierPriorSubscriber(world.parts).changed({
        ...{ city, version, step: 'tried', carrier, at },
        trial: tried === null ? null : { turnId, carrier: tried, share: 0.3 },
      }),
    )
  const carrierOf = async (order: ReturnType<typeof confirmed>) => {
    await request(order)
    return (await ofOrder(order.orderId))[0]!.carrier
  }
  const byId = (orderId: string) =>
    [0, 1].map((n) => ['coordinadora', other][n])[Number.parseInt(orderId.slice(-6), 16) % 2]

  it('decides among equals alone: tried on a share, in force for nine in ten, an older word changes nothing', async () => {
    const [known] = (await world.within(() => world.parts.accounts.list())).filter(({ carrier }) => carrier !== other)
    await account(true, known!.priority)
    const orders = () => Array.from({ length: 24 }, () => confirmed())
    await tell(2, null, other)
    const trial = { turnId, value: other, share: 0.3 }
    for (const order of orders())
      expect(await carrierOf(order)).toBe(choiceOf({ value: null, trial }, order.orderId) ?? byId(order.orderId))
    await tell(3, other, null)
    await tell(2, 'coordinadora', null)
    await tell(9, 'coordinadora', null, 'Pasto')
    for (const order of orders())
      expect(await carrierOf(order)).toBe(isUnchosen(order.orderId) ? byId(order.orderId) : other)
    await account(true, known!.priority + 1) // the merchant prefers the first again
    for (const order of orders().slice(0, 5)) expect(await carrierOf(order)).toBe('coordinadora')
  })
})
