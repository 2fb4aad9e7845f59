import { describe, expect, it } from 'vitest'
import { amend, hear, isBeforePickUp, isSameGoods, readdress } from './amend.ts'
import { hold } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { at, confirmedOrder, cop, good, heldOrder, later, snapshot, started } from './examples.testing.ts'
import { follow } from './follow.ts'
import { type Assessment, DEFAULT_POLICY, type Order, type Snapshot, type Stop } from './order.ts'

const updated = (order: Order, said: Partial<Snapshot>, when = later): Order =>
  evolveAll(order, amend(order, { ...snapshot, ...said }, when, at).events)!
const given = (order: Order, written: Snapshot['written'], by: 'customer' | 'merchant', result: Assessment = good) =>
  readdress(order, written, by, () => result, DEFAULT_POLICY, at)
const onItsWay = (state = 'created') => evolveAll(confirmedOrder(), follow(confirmedOrder(), state, at))!

describe('an update from the shop', () => {
  it('of the note alone leaves the phone normalised', () => {
    const order = updated(confirmedOrder(), { note: 'tocar el timbre' })
    expect(order).toMatchObject({ note: 'tocar el timbre', customer: { phone: '+573001112233' } })
  })
  it('brings another phone when the shop has another', () => {
    const written = { ...snapshot.written, phone: '310 000 0000' }
    const order = updated(confirmedOrder(), { written, customer: { ...snapshot.customer, phone: '+573100000000' } })
    expect(order.customer.phone).toBe('+573100000000')
  })
  it('of the note alone leaves the address that a person completed', () => {
    const answered = evolveAll(heldOrder(), given(heldOrder(), { address1: 'Calle 10 # 43E-31' }, 'customer'))!
    const order = updated(answered, { note: 'tocar' })
    expect(order.written.address1).toBe('Calle 10 # 43E-31')
    expect(amend(answered, { ...snapshot, note: 'x' }, later, at)).toMatchObject({
      reassess: false,
      events: [{ changed: ['note'] }],
    })
    const moved = updated(order, { written: { address1: 'Otra' } }, '2026-11-23T12:00:00.000Z')
    expect(moved.written).toEqual({ address1: 'Otra' })
  })
  it('takes away a note and a collection that are gone', () => {
    const order = updated(updated(confirmedOrder(), { note: 'x' }), { collect: undefined }, '2026-11-23T12:00:00.000Z')
    expect([order.note, order.collect]).toEqual([undefined, undefined])
  })
  it('of the same second counts by its content', () => {
    expect(updated(confirmedOrder(), { note: 'x' }, at).note).toBe('x')
    expect(amend(confirmedOrder(), snapshot, at, at)).toEqual({ events: [], reassess: false })
  })
  it('with nothing new is only seen, and an older one not even that', () => {
    const order = confirmedOrder()
    expect(amend(order, snapshot, later, at)).toEqual({
      events: [{ kind: 'seen', shopUpdatedAt: later, at }],
      reassess: false,
    })
    expect(updated(order, {}).shopUpdatedAt).toBe(later)
    expect(amend(order, { ...snapshot, note: 'x' }, '2026-11-21T12:00:00.000Z', at)).toEqual({
      events: [],
      reassess: false,
    })
  })
  it('does not mind how an object is ordered', () => {
    const { city, address1, phone } = snapshot.written
    expect(
      amend(confirmedOrder(), { ...snapshot, written: { phone, city, address1 } }, later, at).events,
    ).toMatchObject([{ kind: 'seen' }])
  })
  it('is assessed again when the address changed and nobody has decided yet', () => {
    const written = { address1: 'Carrera 43A # 1-50', city: 'Medellín' }
    const reassess = (order: Order, said: Partial<Snapshot>) =>
      amend(order, { ...snapshot, ...said }, later, at).reassess
    const byMerchant = evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!
    expect(reassess(heldOrder(), { written })).toBe(true)
    expect(reassess(heldOrder(), { note: 'x' })).toBe(false)
    expect(reassess(started({ ...DEFAULT_POLICY, confirmation: 'ask' }), { written })).toBe(true)
    for (const order of [byMerchant, onItsWay()]) expect(reassess(order, { written })).toBe(false)
  })
  it('is decided again where what stops the order is another thing, not where the same still does', () => {
    const because = (reason: Stop['reason'], detail?: string): Stop => ({ reason, ...(detail && { detail }) })
    const held: Order = { ...heldOrder(), stop: because('not_shippable', 'test') }
    const reassess = (said: Partial<Snapshot>) => amend(held, { ...snapshot, ...said }, later, at).reassess
    expect(reassess({ stop: because('not_shippable', 'fulfilled') })).toBe(true)
    expect(reassess({ stop: because('not_paid', 'test') })).toBe(true)
    expect(reassess({})).toBe(true)
    expect(reassess({ stop: held.stop!, written: { address1: 'Otra' } })).toBe(false)
    expect(amend(heldOrder(), { ...snapshot, collect: cop('1') }, later, at).reassess).toBe(false)
  })
  it('of one whose person was erased brings nothing of them back', () => {
    const order = evolveAll(confirmedOrder(), [{ kind: 'redacted', at }])!
    expect(amend(order, { ...snapshot, note: 'para Laura' }, later, at).events).toEqual([
      { kind: 'seen', shopUpdatedAt: later, at },
    ])
    const { said } = hear(order, { ...snapshot, note: 'para Laura' }, later)
    expect([said.customer, said.written, said.note]).toEqual([{ firstName: '', lastName: '' }, {}, undefined])
    expect(said.lines).toEqual(snapshot.lines)
  })
  it('that is older than what is known changes no part', () => {
    const heard = hear(confirmedOrder(), { ...snapshot, note: 'x' }, '2026-11-21T12:00:00.000Z')
    expect(heard).toMatchObject({ isOld: true, changed: [] })
  })
  it('keeps beside the label only an amount that differs from it', () => {
    const shopCollect = (order: Order, said: Partial<Snapshot>) => {
      const [event] = amend(order, { ...snapshot, ...said }, later, at).events
      return event?.kind === 'amended' ? event.shopCollect : event
    }
    expect(shopCollect(onItsWay(), { collect: cop('1') })).toEqual(cop('1'))
    expect(shopCollect(onItsWay(), { collect: undefined })).toBe('nothing')
    expect(shopCollect(onItsWay(), { note: 'x' })).toBeUndefined()
    expect(shopCollect(confirmedOrder(), { collect: cop('1') })).toBeUndefined()
  })
  it('after the label changes the rest, not what the label says', () => {
    const { events } = amend(onItsWay(), { ...snapshot, written: {}, collect: cop('1'), note: 'x' }, later, at)
    expect(events).toMatchObject([{ afterWaybill: true, changed: ['written', 'collect', 'note'] }])
    const order = evolveAll(onItsWay(), events)!
    const { written, collect, customer } = onItsWay()
    expect(order).toMatchObject({ written, collect, customer, note: 'x' })
    expect(
      amend(order, { ...snapshot, written: {}, collect: cop('1'), note: 'y' }, '2026-11-24T12:00:00.000Z', at),
    ).toMatchObject({ events: [{ changed: ['note'] }] })
  })
})

it('nobody has the parcel before the order left, whatever is known of its waybill', () => {
  const waybill = { waybillId: 'w', carrier: 'c', number: '1', state: 'created' }
  const before = (order: Order) => isBeforePickUp({ ...order, waybill })
  expect([before(heldOrder()), isBeforePickUp(heldOrder())]).toEqual([true, false])
  expect([before(confirmedOrder()), before(onItsWay()), before(onItsWay('picked_up'))]).toEqual([true, true, false])
})
it('the same goods are the same in any order, and are told by product and number', () => {
  const lines = (...all: [externalId: string, quantity: number][]) => ({
    lines: all.map(([externalId, quantity]) => ({ ...snapshot.lines[0]!, externalId, quantity })),
  })
  expect(isSameGoods(lines(['1', 1], ['2', 3]), lines(['2', 3], ['1', 1]))).toBe(true)
  expect(isSameGoods(lines(['1', 1], ['2', 3]), lines(['1', 3], ['2', 1]))).toBe(false)
  expect(isSameGoods(lines(['1', 12], ['3', 4]), lines(['1', 1], ['23', 4]))).toBe(false)
})
