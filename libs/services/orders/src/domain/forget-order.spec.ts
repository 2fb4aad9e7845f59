import { expect, it } from 'vitest'
import { evolve, evolveAll } from './evolve.ts'
import { at, confirmedOrder, heldOrder, snapshot } from './examples.testing.ts'
import type { Order } from './order.ts'

const forgotten = (order: Order) => evolve(order, { kind: 'redacted', at })
const stopped = (detail: string): Order => ({ ...heldOrder(), stop: { reason: 'unknown_payment', detail } })

it.each([
  ['manual', 'manual'],
  ['fulfillment_hold', 'fulfillment_hold'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), undefined],
  ['Laura Gómez manual', undefined],
  ['manual de Laura', undefined],
])('of what a shop wrote, «%s», a forgotten order keeps codes alone', (detail, kept) => {
  expect(forgotten(stopped(detail)).stop).toEqual({ reason: 'unknown_payment', detail: kept })
})
it('keeps of what a carrier wrote that it kept the waybill', () => {
  const written = 'waybill kept: la recibió Laura\nen la casa 7'
  const order = evolveAll(confirmedOrder(), [
    { kind: 'advanced', to: 'waybill_requested', why: written, at },
    { kind: 'advanced', to: 'shipped', why: 'parcel picked_up, no waybill kept: x', at },
  ])!
  expect(forgotten(order).timeline.map(({ why }) => why)).toEqual([
    'placed',
    'policy',
    'waybill kept: …',
    'parcel picked_up, no waybill kept: x',
  ])
})
it('keeps no label, which has the name and the address', () => {
  expect(forgotten({ ...confirmedOrder(), label: snapshot }).label).toBeUndefined()
  expect(forgotten(confirmedOrder()).stop).toBeUndefined()
})
