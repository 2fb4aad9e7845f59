import { EXCEPTION_FAMILIES, WAYBILL_STATES } from '@litper/ports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, meaningOf } from './codes.ts'

describe('codes', () => {
  it('mean one of our states or nothing, for any code', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 200 }), fc.integer({ min: -5, max: 300 }), (code, motive) => {
        const { state, exception } = meaningOf(code, motive)
        if (state !== undefined) expect(WAYBILL_STATES).toContain(state)
        if (exception !== undefined) expect(EXCEPTION_FAMILIES).toContain(exception)
        expect(exception !== undefined).toBe(state === 'exception')
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [1, 'picked_up'],
    [2, 'in_transit'],
    [18, 'in_transit'],
    [5, 'ready_for_pickup'],
    [6, 'out_for_delivery'],
    [31, 'out_for_delivery'],
    [7, 'exception'],
    [10, 'returning'],
    [32, 'in_transit'],
    [11, 'delivered'],
    [13, undefined],
    [14, 'lost'],
    [24, 'lost'],
    [15, 'cancelled'],
    [34, 'cancelled'],
    [16, undefined],
    [17, undefined],
    [99, undefined],
  ])('state %i is %s', (code, ours) => {
    expect(meaningOf(code, 0).state).toBe(ours)
  })

  it.each([
    [7, 15, 'recipient_absent'],
    [7, 186, 'no_money'],
    [7, 26, 'refused'],
    [7, 156, 'refused'],
    [9, 154, 'address_incomplete'],
    [7, 0, 'other'],
    [7, 999, 'other'],
    [12, 0, 'rescheduled'],
    [30, 0, 'awaiting_sender'],
    [40, 0, 'misrouted'],
    [40, 15, 'recipient_absent'],
  ])('state %i with motive %i is %s', (code, motive, family) => {
    expect(meaningOf(code, motive)).toEqual({ state: 'exception', exception: family })
  })

  it('name a movement with its motive', () => {
    expect([codeOf(7, 15), codeOf(6, 0)]).toEqual(['7:15', '6'])
  })
})
