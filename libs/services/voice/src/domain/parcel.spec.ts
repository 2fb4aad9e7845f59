import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTGOING } from './call.ts'
import { isNumberOf, isOpen, keyOf } from './parcel.ts'
import { parcelFor } from './talk.testing.ts'

describe('the question of a call is open', () => {
  it.each([
    ['order_confirmation', { status: 'confirming' }, true],
    ['order_confirmation', { status: 'confirmed' }, false],
    ['order_confirmation', { status: 'placed' }, false],
    ['delivery_problem', { status: 'confirmed', state: 'exception' }, true],
    ['delivery_problem', { status: 'confirmed', state: 'ready_for_pickup' }, false],
    ['delivery_problem', { status: 'confirmed' }, false],
    ['office_pickup', { status: 'confirmed', state: 'ready_for_pickup' }, true],
    ['office_pickup', { status: 'confirmed', state: 'exception' }, false],
    ['office_pickup', { status: 'confirming' }, false],
  ] as const)('%s, %o: %s', (purpose, parcel, open) => {
    expect(isOpen(purpose, parcel)).toBe(open)
  })

  it.each(OUTGOING)('never after a cancellation: %s', (purpose) => {
    expect(isOpen(purpose, parcelFor(purpose, { status: 'cancelled' }))).toBe(false)
  })
})

describe('one errand', () => {
  const movedAt = new Date('2026-11-25T15:00:00Z')

  it('is one round of asking for a yes', () => {
    expect(keyOf('order_confirmation', parcelFor('order_confirmation', { round: 2, waybillId: 'w', movedAt }))).toBe(
      'order-1/confirmation/2',
    )
  })

  it.each(['delivery_problem', 'office_pickup'] as const)('is one news of one waybill: %s', (purpose) => {
    expect(keyOf(purpose, parcelFor(purpose, { waybillId: 'w', movedAt }))).toBe(
      `w/${purpose}/2026-11-25T15:00:00.000Z`,
    )
    expect(keyOf(purpose, parcelFor(purpose))).toBe(`order-1/${purpose}/`)
  })
})

describe('the number that somebody gives', () => {
  it.each([
    ['1042', '#1042', '700123', true],
    ['700123', '#1042', '700123', true],
    ['1042', 'T-1042-A', undefined, true],
    ['104', '#1042', '700123', false],
    ['10421', '#1042', '700123', false],
    ['#1042', '#1042', '700123', false],
    ['', 'Pedido', '', false],
  ])('«%s» of «%s» with waybill %s: %s', (given, orderName, number, fits) => {
    expect(isNumberOf(given, { orderName, number })).toBe(fits)
  })

  it('is never an empty one, whatever the order is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (orderName, number) => {
        expect(isNumberOf('', { orderName, number })).toBe(false)
      }),
    )
  })
})
