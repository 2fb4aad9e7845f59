import { describe, expect, it } from 'vitest'
import type { OrderEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { at, confirmedOrder, cop, snapshot, started } from './examples.testing.ts'
import { DEFAULT_POLICY, type Order, type OrderStatus } from './order.ts'

const ASK = { ...DEFAULT_POLICY, confirmation: 'ask' } as const
const as = (status: OrderStatus, over: Partial<Order> = {}): Order => ({ ...confirmedOrder(), status, ...over })

describe('what an event makes of the state', () => {
  const waybill = { waybillId: 'w', carrier: 'c', number: '7', state: 'created' }
  it('calls a waybill back: its label is remembered until the next one, the oldest of several', () => {
    const order = as('waybill_requested', { waybill })
    const open = evolve(order, { kind: 'recalled', why: 'written', at })
    const { customer, written, destination, lines, total, collect } = order
    const label = { customer, written, destination, lines, total, collect }
    expect(open).toMatchObject({ status: 'confirmed', revision: 1, waybill: { ...waybill, state: 'recalled' } })
    expect(open.label).toEqual(label)
    expect(open.timeline.at(-1)!.why).toBe('waybill called back: written')
    const again = evolve({ ...open, written: { address1: 'x' } }, { kind: 'recalled', why: 'lines', at })
    expect([again.label, again.revision]).toEqual([label, 2])
    expect(evolve(as('waybill_requested'), { kind: 'recalled', why: 'x', at }).waybill).toBeUndefined()
    const same = evolve(open, { kind: 'waybill', waybill: { waybillId: 'w', carrier: 'c' }, at })
    expect([same.label, same.numbers]).toEqual([label, undefined])
    const next = evolve(open, { kind: 'waybill', waybill: { waybillId: 'w2', carrier: 'c' }, at })
    expect([next.label, next.numbers]).toEqual([undefined, ['7']])
    const first = evolve(confirmedOrder(), { kind: 'waybill', waybill: { waybillId: 'w', carrier: 'c' }, at })
    expect(first.numbers).toBeUndefined()
  })
  it('cancels it, with what its label said where a waybill stands', () => {
    const event: OrderEvent = { kind: 'cancelled', by: 'merchant', reason: 'r', at }
    const order = evolve(as('waybill_requested', { waybill }), event)
    expect(order).toMatchObject({ waybill: { state: 'recalled', number: '7' }, label: { total: snapshot.total } })
    const bare = evolve(as('confirmed'), event)
    expect(['label' in bare, bare.waybill]).toEqual([false, undefined])
  })
  it('begins again when its cancellation is taken back', () => {
    const off = evolve(as('confirmed'), { kind: 'cancelled', by: 'merchant', reason: 'r', at })
    expect(evolve(off, { kind: 'restored', by: 'merchant', at })).toMatchObject({ status: 'received', revision: 1 })
  })
  it('remembers each of its numbers once', () => {
    const numbered = (order: Order, number: string) => evolve(order, { kind: 'numbered', number, at })
    const order = numbered(numbered(numbered(confirmedOrder(), '1'), '2'), '1')
    expect(order.numbers).toEqual(['1', '2'])
  })
  it('keeps what the shop last said beside what the label keeps', () => {
    const event = { kind: 'amended', snapshot, changed: [], shopUpdatedAt: 'later', afterWaybill: true, at } as const
    const stopped = as('confirmed', { note: 'n', partly: true, stop: { reason: 'not_paid' }, collect: cop('1') })
    const { collect: _, ...paid } = snapshot
    expect(evolve(stopped, { ...event, snapshot: paid })).toMatchObject({
      collect: undefined,
      note: undefined,
      partly: undefined,
      stop: undefined,
      shopUpdatedAt: 'later',
      shopWritten: stopped.written,
    })
    const known = { ...stopped, shopWritten: { address1: 'shop' } }
    expect(evolve(known, event).shopWritten).toEqual({ address1: 'shop' })
    expect(evolve(known, { ...event, shopWritten: { address1: 'new' } }).shopWritten).toEqual({ address1: 'new' })
  })
  it('tells the reason of a hold with its detail, and the carrier that was chosen', () => {
    const held = evolve(confirmedOrder(), { kind: 'held', reason: 'not_shippable', detail: 'test', at })
    expect(held.timeline.at(-1)).toEqual({ at, status: 'on_hold', why: 'not_shippable: test' })
    expect(evolve(held, { kind: 'seen', shopUpdatedAt: 'x', at }).shopUpdatedAt).toBe('x')
    const chosen = evolve(held, { kind: 'carrier_changed', carrier: 'tcc', at } as OrderEvent)
    expect(chosen.chosenCarrier).toBe('tcc')
    expect(chosen.timeline.at(-1)).toEqual({ at, status: 'on_hold', why: 'carrier tcc' })
    expect(chosen.timeline).toHaveLength(held.timeline.length + 1)
    expect(evolve(started(ASK), { kind: 'confirmation_asked', at }).asked).toBe(2)
  })
})
