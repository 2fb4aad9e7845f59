import { describe, expect, it } from 'vitest'
import { answer, cancel, confirm, hold, route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolve, evolveAll } from './evolve.ts'
import { at, bad, confirmedOrder, cop, good, heldOrder, placedOrder, snapshot, started } from './examples.testing.ts'
import { deliveredAfterReturn, follow, recallRefused, refused } from './follow.ts'
import { DEFAULT_POLICY, isCod, ORDER_STATUSES, type Order, type OrderStatus, weightOf } from './order.ts'

const ASK = { ...DEFAULT_POLICY, confirmation: 'ask' } as const
const as = (status: OrderStatus, over: Partial<Order> = {}): Order => ({ ...confirmedOrder(), status, ...over })
/** The statuses in which a decision decides something, rather than nothing or an error. */
const statusesIn = (decide: (order: Order) => readonly OrderEvent[]): OrderStatus[] =>
  ORDER_STATUSES.filter((status) => {
    try {
      return decide(as(status)).length > 0
    } catch {
      return false
    }
  })
const conflict = (code: string, orderStatus: OrderStatus) =>
  expect.objectContaining({ code, kind: 'conflict', details: { orderStatus } })

describe('an assessed order', () => {
  it('is held with its question, asked about, or confirmed', () => {
    const order = placedOrder()
    expect(route(order, bad, DEFAULT_POLICY, at)).toEqual([
      { kind: 'held', reason: 'address', question: bad.question, at },
    ])
    const { destination, customer } = good
    const assessed = { kind: 'assessed', destination, customer, at }
    expect(route(order, good, ASK, at)).toEqual([assessed, { kind: 'confirmation_asked', at }])
    expect(route(order, good, ASK, at, true)).toEqual([assessed, { kind: 'confirmed', why: 'answered', at }])
    expect(route(order, good, DEFAULT_POLICY, at)).toEqual([assessed, { kind: 'confirmed', why: 'policy', at }])
  })
  it('is held as a duplicate once, unless the policy lets it', () => {
    const twin = { ...placedOrder(), duplicateOf: 'other' }
    expect(route(twin, good, DEFAULT_POLICY, at)[1]).toEqual({ kind: 'held', reason: 'duplicate', at })
    expect(route(twin, good, DEFAULT_POLICY, at, true)[1]).toMatchObject({ kind: 'confirmed' })
    expect(route(twin, good, { ...DEFAULT_POLICY, holdDuplicates: false }, at)[1]).toMatchObject({ kind: 'confirmed' })
    expect(DEFAULT_POLICY).toEqual({
      confirmation: 'off',
      holdDuplicates: true,
      cancelInShop: 'tag',
      undoMinutes: 30,
    })
  })
})

describe('a cancellation', () => {
  it('is possible until the parcel leaves, once', () => {
    expect(statusesIn((order) => cancel(order, 'merchant', 'why', at))).toEqual([
      'received',
      'confirming',
      'confirmed',
      'on_hold',
      'waybill_requested',
    ])
    const order = evolveAll(confirmedOrder(), cancel(confirmedOrder(), 'customer', 'said no', at))!
    expect(order.timeline.at(-1)).toEqual({ at, status: 'cancelled', why: 'customer: said no' })
    expect(cancel(order, 'merchant', 'why', at)).toEqual([])
  })
  it('that comes too late is a task when the shop says it, and a conflict for a person', () => {
    const [task] = cancel(as('shipped'), 'shop', 'why', at)
    const params = { why: 'cancelled', number: '', carrier: '' }
    expect(task).toEqual({ kind: 'task_opened', task: { kind: 'stop_parcel', occasion: '', params }, at })
    for (const end of ['delivered', 'returned'] as const) expect(cancel(as(end), 'shop', 'why', at)).toEqual([])
    for (const by of ['customer', 'merchant'] as const)
      expect(() => cancel(as('shipped'), by, 'why', at)).toThrow(conflict('order.too_late_to_cancel', 'shipped'))
  })
})

describe('a person’s word', () => {
  it('holds an order that is not numbered, not one that is held already', () => {
    expect(statusesIn((order) => hold(order, at))).toEqual(['received', 'confirming', 'confirmed', 'waybill_requested'])
    expect(() => hold(as('on_hold'), at)).toThrow(conflict('order.cannot_hold', 'on_hold'))
  })
  it('confirms what waits', () => {
    const yes = (order: Order) => confirm(order, good, ASK, at)
    expect(statusesIn(yes)).toEqual(['received', 'confirming', 'on_hold'])
    expect(() => yes(as('confirmed'))).toThrow(conflict('order.cannot_confirm', 'confirmed'))
    expect(evolveAll(started(ASK), yes(started(ASK)))!.timeline.at(-1)).toMatchObject({ why: 'answered' })
  })
  it('of the customer counts while it is awaited: yes', () => {
    const yes = (order: Order) => answer(order, 'yes', () => good, ASK, at)
    expect(statusesIn(yes)).toEqual(['confirming'])
    expect(evolveAll(started(ASK), yes(started(ASK)))!.status).toBe('confirmed')
    for (const status of ['confirmed', 'shipped', 'cancelled'] as const) expect(yes(as(status))).toEqual([])
  })
  it('of the customer counts until the parcel leaves: no', () => {
    const no = (order: Order) => answer(order, 'no', () => good, ASK, at)
    expect(no(started(ASK))).toMatchObject([{ kind: 'cancelled', by: 'customer', reason: 'said no', at }])
    for (const status of ['shipped', 'delivered', 'cancelled'] as const) expect(no(as(status))).toEqual([])
  })
})

describe('the parcel', () => {
  const MOVES: [parcel: string, order: OrderStatus | undefined][] = [
    ['requested', 'waybill_requested'],
    ['created', 'waybill_requested'],
    ['picked_up', 'shipped'],
    ['in_transit', 'shipped'],
    ['out_for_delivery', 'shipped'],
    ['ready_for_pickup', 'shipped'],
    ['exception', 'shipped'],
    ['returning', 'shipped'],
    ['delivered', 'delivered'],
    ['returned', 'returned'],
    ['lost', 'returned'],
    ['refused', undefined],
  ]
  it.each(MOVES)('%s takes its order to %s', (parcel, to) => {
    const expected = to ? [{ kind: 'advanced', to, why: `parcel ${parcel}`, at }] : []
    expect(follow(confirmedOrder(), parcel, at)).toEqual(expected)
    expect(to ? follow(as(to), parcel, at) : []).toEqual([]) // the same again is no news
  })
  it('moves no order that has ended, and none back', () => {
    for (const end of ['collected', 'returned', 'cancelled'] as const)
      for (const [parcel] of MOVES) expect(follow(as(end), parcel, at)).toEqual([])
    for (const [parcel] of MOVES.filter(([one]) => !['returning', 'returned'].includes(one)))
      expect(follow(as('delivered'), parcel, at)).toEqual([])
    for (const parcel of ['requested', 'created']) expect(follow(as('shipped'), parcel, at)).toEqual([])
    expect(follow(as('shipped'), 'delivered', at)).toHaveLength(1)
  })
  it('has no number, or has one, in the task about its way back', () => {
    const task = (number: string) => ({ task: { occasion: number, params: { number } } })
    const numbered = { waybill: { waybillId: 'w', carrier: 'c', number: '7' } }
    expect(follow(as('delivered'), 'returned', at)).toEqual([
      { kind: 'advanced', to: 'returned', why: 'parcel returned', at },
      { kind: 'task_opened', task: { kind: 'returned_after_delivery', ...task('').task }, at },
    ])
    expect(follow(as('delivered', numbered), 'returning', at)).toMatchObject([
      { to: 'shipped', why: 'parcel returning' },
      task('7'),
    ])
    for (const [order, number] of [
      [as('delivered'), ''],
      [as('delivered', numbered), '7'],
    ] as const)
      expect(deliveredAfterReturn(order, at)).toEqual({
        kind: 'task_opened',
        task: { kind: 'delivered_after_return', occasion: number, params: { number } },
        at,
      })
  })
  it('whose recall the carrier refuses stands again', () => {
    const numbered = { waybill: { waybillId: 'w', carrier: 'c', number: '7', state: 'recalled' } }
    const kept = { kind: 'recall_refused', why: 'no', at }
    for (const status of ['received', 'confirming', 'confirmed', 'on_hold'] as const) {
      expect(recallRefused(as(status, { ...numbered, label: snapshot }), 'no', at)).toEqual([kept])
      expect(recallRefused(as(status, numbered), 'no', at)).toEqual([])
    }
    for (const status of ['waybill_requested', 'shipped', 'delivered', 'returned', 'collected'] as const)
      expect(recallRefused(as(status, { ...numbered, label: snapshot }), 'no', at)).toEqual([])
    const cancelled = as('cancelled', { ...numbered, label: snapshot })
    expect(recallRefused(cancelled, 'no', at)).toEqual([
      kept,
      {
        kind: 'task_opened',
        task: { kind: 'stop_parcel', occasion: '7', params: { why: 'cancelled', number: '7', carrier: 'c' } },
        at,
      },
    ])
    const after = evolve(cancelled, kept as OrderEvent)
    expect(after).toMatchObject({ status: 'cancelled', waybill: { state: 'created' }, label: undefined })
    expect(after.timeline.at(-1)!.why).toBe('no')
    const back = evolve(as('confirmed', { ...numbered, label: { ...snapshot, collect: cop('1') } }), kept as OrderEvent)
    expect(back).toMatchObject({
      status: 'waybill_requested',
      collect: cop('1'),
      shopCollect: cop('100000'),
      label: undefined,
      stop: undefined,
    })
    const bare = evolve(as('confirmed', { collect: undefined }), kept as OrderEvent)
    expect([bare.waybill, bare.shopCollect]).toEqual([undefined, 'nothing'])
  })
  it('that comes back after its delivery takes its order along, and opens one task', () => {
    const back = evolveAll(as('delivered'), follow(as('delivered'), 'returning', at))!
    expect(back).toMatchObject({ status: 'shipped' })
    expect(follow(back, 'returned', at)).toMatchObject([{ kind: 'advanced', to: 'returned' }])
    for (const parcel of ['returning', 'returned'])
      expect(follow(as('delivered'), parcel, at)[1]).toMatchObject({ task: { kind: 'returned_after_delivery' } })
  })
  it('that the carrier refuses holds its order, unless it has gone on', () => {
    expect(statusesIn((order) => refused(order, at))).toEqual(['confirmed', 'waybill_requested'])
    expect(evolveAll(confirmedOrder(), refused(confirmedOrder(), at))!.hold).toEqual({ reason: 'carrier_refused' })
    expect(refused(as('shipped'), at)).toEqual([])
  })
})

describe('the state', () => {
  it('begins with placed', () => {
    expect(placedOrder()).toMatchObject({ status: 'received', timeline: [{ at, status: 'received', why: 'placed' }] })
    expect(() => evolve(undefined, { kind: 'seen', shopUpdatedAt: at, at })).toThrow(
      new TypeError('an order begins with placed, not seen'),
    )
  })
  it('tells what happened, and a step ends the hold', () => {
    expect(heldOrder().timeline.map(({ why }) => why)).toEqual(['placed', 'address'])
    expect(started(ASK).timeline.at(-1)).toEqual({ at, status: 'confirming', why: 'asked' })
    const released = evolveAll(heldOrder(), confirm(heldOrder(), good, DEFAULT_POLICY, at))!
    expect(released).toMatchObject({ status: 'confirmed', hold: undefined })
  })
  it('forgets a person: name, phone, both addresses and note, the question too; what was bought stays', () => {
    const full: Order = { ...heldOrder(), note: 'x', destination: { ...good.destination, notes: 'y' }, shopWritten: {} }
    const order = evolve(full, { kind: 'redacted', at })
    expect(order).toEqual({
      ...full,
      redacted: true,
      customer: { firstName: '', lastName: '' },
      written: {},
      shopWritten: undefined,
      note: undefined,
      hold: { reason: 'address' },
      destination: { ...good.destination, address: '', notes: undefined },
    })
    const bare = evolve(placedOrder(), { kind: 'redacted', at })
    expect([bare.hold, bare.destination]).toEqual([undefined, undefined])
  })
  it('keeps what is known of a waybill when news of it says less', () => {
    const known = { ...confirmedOrder(), waybill: { waybillId: 'w', carrier: 'c', number: '1' } }
    const news = (waybill: object): OrderEvent => ({ kind: 'waybill', waybill, at })
    expect(evolve(known, news({ waybillId: 'w', state: 'created' })).waybill).toEqual({
      ...known.waybill,
      state: 'created',
    })
    expect(evolve(known, news({ state: 'created' })).waybill).toEqual({ ...known.waybill, state: 'created' })
  })
})

it('weighs all pieces of all lines, and collects only what is not paid', () => {
  const line = snapshot.lines[0]!
  expect(weightOf([line, { ...line, quantity: 3, grams: 100 }])).toBe(900)
  expect(weightOf([])).toBe(0)
  expect([isCod({ collect: cop('1') }), isCod({})]).toEqual([true, false])
})
