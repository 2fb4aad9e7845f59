import { describe, expect, it } from 'vitest'
import { amend, readdress } from './amend.ts'
import { confirm, hold, route } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { at, confirmedOrder, cop, good, later, placedOrder, snapshot } from './examples.testing.ts'
import { follow } from './follow.ts'
import { DEFAULT_POLICY, type Order, type Stop } from './order.ts'

const unpaid: Stop = { reason: 'unknown_payment', detail: 'manual', outstanding: cop('100000') }
const fulfilled: Stop = { reason: 'not_shippable', detail: 'fulfilled', sent: ['9001'] }
const ASK = { ...DEFAULT_POLICY, confirmation: 'ask' as const }
const placedWith = (stop: Stop, policy = DEFAULT_POLICY): Order => {
  const order: Order = { ...placedOrder(), stop, collect: undefined }
  return evolveAll(order, route(order, good, policy, at))!
}
const hears = (order: Order, said: object, when = later): Order => {
  const { events, reassess } = amend(order, { ...snapshot, ...said }, when, at)
  const state = evolveAll(order, events)!
  return reassess ? evolveAll(state, route(state, good, DEFAULT_POLICY, at))! : state
}
const confirmed = (order: Order, collect?: 'outstanding' | 'nothing'): Order =>
  evolveAll(order, confirm(order, good, DEFAULT_POLICY, at, collect))!
const refused = (code: string, details: object) => expect.objectContaining({ code, kind: 'conflict', details })

describe('an order whose payment is not known', () => {
  it('is held with what is known, whatever the policy, and nothing is asked of the customer', () => {
    for (const policy of [DEFAULT_POLICY, ASK]) {
      const order = placedWith(unpaid, policy)
      expect(order).toMatchObject({ status: 'on_hold', hold: { reason: 'unknown_payment', detail: 'manual' } })
      expect(order.hold!.question).toBeUndefined()
      expect(order.timeline.at(-1)!.why).toBe('unknown_payment: manual')
    }
  })
  it('goes on by itself when it is paid, and collects nothing', () => {
    expect(hears(placedWith(unpaid), { collect: undefined })).toMatchObject({ status: 'confirmed', collect: undefined })
  })
  it('goes on when the shop says that it is cash on delivery', () => {
    expect(hears(placedWith(unpaid), { collect: cop('80000') })).toMatchObject({
      status: 'confirmed',
      collect: cop('80000'),
    })
  })
  it('stays held, and is told of once, while only the amount changes', () => {
    const less = { ...unpaid, outstanding: cop('60000') }
    const { events, reassess } = amend(placedWith(unpaid), { ...snapshot, collect: undefined, stop: less }, later, at)
    expect([events[0]?.kind, reassess]).toEqual(['amended', false])
    expect(evolveAll(placedWith(unpaid), events)!.stop!.outstanding).toEqual(cop('60000'))
  })
  it('is confirmed only with a word about the money', () => {
    const order = placedWith(unpaid)
    expect(() => confirmed(order)).toThrow(
      refused('order.collect_undecided', { reason: 'unknown_payment', outstanding: '100000', currency: 'COP' }),
    )
    expect(confirmed(order, 'outstanding')).toMatchObject({ status: 'confirmed', collect: cop('100000') })
    expect(confirmed(order, 'nothing')).toMatchObject({ status: 'confirmed', collect: undefined, stop: undefined })
  })
  it('keeps the merchant’s choice: the outstanding is followed, nothing is collected while it is no more', () => {
    const collected = confirmed(placedWith(unpaid), 'outstanding')
    const less = { collect: undefined, stop: { ...unpaid, outstanding: cop('60000') } }
    expect(hears(collected, less)).toMatchObject({ status: 'confirmed', collect: cop('60000') })
    const given = confirmed(placedWith(unpaid), 'nothing')
    expect(hears(given, less)).toMatchObject({ status: 'confirmed', collect: undefined })
    const more = { collect: undefined, stop: { ...unpaid, outstanding: cop('150000') } }
    expect(hears(given, more)).toMatchObject({ status: 'on_hold', hold: { reason: 'unknown_payment' } })
  })
  it('of another currency can only be given; of an unknown amount too', () => {
    const dollars = { amount: '30', currency: 'USD' }
    const foreign = placedWith({ reason: 'other_currency', detail: 'USD', outstanding: dollars })
    const vague = placedWith({ reason: 'unknown_payment', detail: 'amount_unknown' })
    expect(() => confirmed(foreign, 'outstanding')).toThrow(
      refused('order.cannot_collect', { reason: 'other_currency', outstanding: '30', currency: 'USD' }),
    )
    expect(() => confirmed(vague, 'outstanding')).toThrow(
      refused('order.cannot_collect', { reason: 'unknown_payment' }),
    )
    for (const order of [foreign, vague]) expect(confirmed(order, 'nothing').collect).toBeUndefined()
  })
  it('held by the merchant still needs the word', () => {
    const held = evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!
    const unsure = hears(held, { collect: undefined, stop: unpaid })
    expect(unsure.hold).toMatchObject({ reason: 'merchant' })
    expect(() => confirmed(unsure)).toThrow(expect.objectContaining({ code: 'order.collect_undecided' }))
  })
  it('is not asked about once the merchant has said what is collected', () => {
    const events = confirm(placedWith(unpaid, ASK), good, ASK, at, 'outstanding')
    expect(events.map(({ kind }) => kind)).toEqual(['collect_chosen', 'assessed', 'confirmed'])
  })
  it('that is paid already takes no word either', () => {
    const held: Order = { ...evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!, collect: undefined }
    expect(() => confirmed(held, 'nothing')).toThrow(refused('order.collect_known', { collect: '0' }))
    expect(confirm(held, good, DEFAULT_POLICY, at).map(({ kind }) => kind)).toEqual(['assessed', 'confirmed'])
  })
  it('with a known collection takes no other word', () => {
    const held = evolveAll(confirmedOrder(), hold(confirmedOrder(), at))!
    expect(() => confirmed(held, 'nothing')).toThrow(refused('order.collect_known', { collect: '100000' }))
  })
  it('is not released by an address', () => {
    const order = placedWith(unpaid)
    const events = readdress(order, { address1: 'Calle 1 # 2-3' }, 'merchant', () => good, DEFAULT_POLICY, at)
    expect(events.map(({ kind }) => kind)).toEqual(['amended'])
    expect(evolveAll(order, events)).toMatchObject({ status: 'on_hold', stop: unpaid })
  })
})

describe('an order that must not leave', () => {
  it('is held as what it is, and no word confirms it', () => {
    const order = placedWith(fulfilled)
    expect(order.hold).toMatchObject({ reason: 'not_shippable', detail: 'fulfilled' })
    for (const collect of [undefined, 'nothing'] as const)
      expect(() => confirmed(order, collect)).toThrow(refused('order.must_not_leave', { reason: 'fulfilled' }))
  })
  it('is stopped when the merchant sends it by hand after it was confirmed', () => {
    expect(hears(confirmedOrder(), { stop: fulfilled })).toMatchObject({
      status: 'on_hold',
      hold: { reason: 'not_shippable', detail: 'fulfilled' },
    })
  })
  it('says no reason where the shop gave none', () => {
    expect(() => confirmed(placedWith({ reason: 'not_shippable' }))).toThrow(
      refused('order.must_not_leave', { reason: '' }),
    )
  })
  it('goes on when that ends', () => {
    const held = placedWith({ reason: 'not_shippable', detail: 'fulfillment_hold (OTHER)' })
    expect(hears(held, {}).status).toBe('confirmed')
  })
  it('because we sent it is no news: with its number, before and after', () => {
    const labelled = evolveAll(confirmedOrder(), [
      { kind: 'waybill', waybill: { waybillId: 'w', carrier: 'c', number: '9001', state: 'created' }, at },
      ...follow(confirmedOrder(), 'created', at),
    ])!
    expect(amend(labelled, { ...snapshot, stop: fulfilled }, later, at).events).toMatchObject([{ kind: 'seen' }])
    const early = hears(confirmedOrder(), { stop: fulfilled })
    const numbered: Order = { ...early, waybill: { waybillId: 'w', carrier: 'c', number: '9001', state: 'created' } }
    expect(evolveAll(numbered, follow(numbered, 'created', at))!.status).toBe('waybill_requested')
    const other: Order = { ...numbered, waybill: { ...numbered.waybill!, number: '7' } }
    expect(follow(other, 'created', at)).toEqual([])
  })
})
