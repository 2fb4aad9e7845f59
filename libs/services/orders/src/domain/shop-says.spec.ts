import { describe, expect, it } from 'vitest'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import { at, confirmedOrder, cop, good, heldOrder, later, placedOrder, snapshot, started } from './examples.testing.ts'
import { follow } from './follow.ts'
import { hearShop } from './hear-shop.ts'
import { type Assessment, DEFAULT_POLICY, type Order, type Policy, type Snapshot, type Stop } from './order.ts'
import { withChoice, withoutOwnSending } from './stops.ts'

const ASK: Policy = { ...DEFAULT_POLICY, confirmation: 'ask' }
const MOVED: Partial<Snapshot> = { written: { address1: 'Carrera 70 # 44-20', city: 'Cali' } }
const hear = (order: Order, said: Partial<Snapshot>, assessment: Assessment = good, policy = DEFAULT_POLICY) =>
  hearShop(order, { ...snapshot, ...said }, later, at, { assess: () => assessment, policy })
const kinds = (events: readonly OrderEvent[]) => events.map(({ kind }) => kind)
const after = (order: Order, events: readonly OrderEvent[]) => evolveAll(order, events)!
const labelled = after(confirmedOrder(), [
  { kind: 'waybill', waybill: { waybillId: 'w', carrier: 'c', number: '77', state: 'created' }, at },
  ...follow(confirmedOrder(), 'created', at),
])
const RECALLED = ['recalled', 'amended', 'assessed', 'confirmed']

describe('an edit in the shop before the pick-up', () => {
  it('is told by its parts in the timeline', () => {
    const [recalled] = hear(
      labelled,
      { ...MOVED, collect: cop('1') },
      { ...good, customer: { ...good.customer, phone: '+57310' } },
    )
    expect(recalled).toEqual({ kind: 'recalled', why: 'written, collect', at })
  })
  it('of an address is another place where street, town or person differ', () => {
    const { destination, customer } = good
    for (const other of [
      { ...good, destination: { ...destination, address: 'KR 1' } },
      { ...good, destination: { ...destination, daneCode: '76001' } },
      { ...good, customer: { ...customer, phone: '+573100000000' } },
      { ...good, customer: { ...customer, firstName: 'Ana' } },
    ])
      expect(kinds(hear(labelled, MOVED, other))).toEqual(RECALLED)
    expect(kinds(hear(labelled, MOVED, good))).toEqual(['amended'])
    expect(kinds(hear({ ...labelled, destination: undefined }, MOVED, good))).toEqual(RECALLED)
  })
  it('of what a product is called makes no other label, and needs no other yes', () => {
    const lines = [{ ...snapshot.lines[0]!, title: 'Camisa' }]
    expect(kinds(hear(labelled, { lines }))).toEqual(['amended'])
    expect(kinds(hear(labelled, { lines, collect: cop('1') }, good, ASK))).toEqual(RECALLED)
  })
  it('asks nobody again whether both orders are wanted', () => {
    const twin: Order = { ...labelled, duplicateOf: 'other' }
    expect(after(twin, hear(twin, { collect: cop('1') })).status).toBe('confirmed')
  })
  it('counts as well while something that needs no stop is said of the order', () => {
    const test: Stop = { reason: 'not_shippable', detail: 'test' }
    const order: Order = { ...confirmedOrder(), stop: test }
    const other = { ...good, destination: { ...good.destination, address: 'KR 1' } }
    expect(kinds(hear(order, { ...MOVED, stop: test }, other))[0]).toBe('recalled')
    expect(kinds(hear(order, {}))).toEqual(['amended', 'assessed', 'confirmed'])
  })
})

describe('an order that may be placed twice', () => {
  const twin = (order: Order): Order => ({ ...order, duplicateOf: 'other' })
  const hold = (order: Order, said = MOVED, policy = DEFAULT_POLICY) =>
    after(order, hear(order, said, good, policy)).hold?.reason
  it('is held as such when the shop completes its address, while nobody has decided on that', () => {
    const asDuplicate = after(twin(placedOrder()), [{ kind: 'held', reason: 'duplicate', at }])
    expect([hold(twin(placedOrder())), hold(asDuplicate)]).toEqual(['duplicate', 'duplicate'])
  })
  it('is not held for it again once that was settled', () => {
    expect([hold(twin(heldOrder())), hold(twin(started(ASK)), MOVED, ASK)]).toEqual([undefined, undefined])
  })
})

describe('the merchant’s choice about the money', () => {
  const said = (stop: Stop): Snapshot => ({ ...snapshot, collect: undefined, stop })
  const of = (outstanding?: Stop['outstanding'], reason: Stop['reason'] = 'unknown_payment'): Snapshot =>
    said({ reason, ...(outstanding && { outstanding }) })
  it('to collect needs an amount in pesos', () => {
    const collected = (snapshot: Snapshot) => withChoice(snapshot, { collect: 'outstanding' })
    expect(collected(of(cop('5')))).toMatchObject({ stop: undefined, collect: cop('5') })
    for (const one of [of(), of({ amount: '5', currency: 'USD' }, 'other_currency')]) expect(collected(one)).toBe(one)
  })
  it('to collect nothing holds while no more is outstanding than was then', () => {
    const isFree = (now: Snapshot, then?: Stop['outstanding']) =>
      withChoice(now, { collect: 'nothing', ...(then && { of: then }) }).stop === undefined
    expect([isFree(of()), isFree(of(cop('5')), cop('5')), isFree(of(cop('4')), cop('5'))]).toEqual([true, true, true])
    expect([isFree(of(cop('5'))), isFree(of(cop('6')), cop('5'))]).toEqual([false, false])
    expect(isFree(of(cop('5')), { amount: '5', currency: 'USD' })).toBe(false)
  })
  it('says nothing of an order that must not leave', () => {
    const stopped = said({ reason: 'not_shippable', detail: 'fulfilled' })
    expect(withChoice(stopped, { collect: 'nothing' })).toBe(stopped)
  })
})

describe('what the shop says because we send it', () => {
  const heard = (detail: string, sent: string[] = [], isAfter = true) =>
    withoutOwnSending(labelled, { ...snapshot, lines: [], stop: { reason: 'not_shippable', detail, sent } }, isAfter)
  it('is no stop: under our number, or without one once our parcel is made', () => {
    expect(heard('fulfilled', ['77'], false)).toMatchObject({ stop: undefined, lines: [] })
    expect(heard('nothing_left', ['999'])).toMatchObject({ stop: undefined, lines: labelled.lines })
    expect(heard('fulfilled')).toMatchObject({ stop: undefined, lines: labelled.lines })
  })
  it('is one under another number, where it is off, held, or nothing of ours is made', () => {
    expect(heard('fulfilled', ['999']).stop).toMatchObject({ detail: 'fulfilled' })
    for (const detail of ['refunded', 'emptied', 'other_country (ES)', 'fulfillment_hold (OTHER)'])
      expect(heard(detail).stop).toMatchObject({ detail })
    expect(heard('refunded', ['77']).stop).toMatchObject({ detail: 'refunded' })
    expect(heard('fulfilled', [], false).stop).toMatchObject({ detail: 'fulfilled' })
  })
})
