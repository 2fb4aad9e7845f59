import { EXCEPTION_FAMILIES, WAYBILL_STATES } from '@litper/ports'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Meaning, meaningOfNovedad, meaningOfState } from './codes.ts'

const code = fc.oneof(fc.nat(999).map(String), fc.string(), fc.constantFrom('constructor', '__proto__', 'toString'))

function expectSound({ state, exception }: Meaning): void {
  if (state !== undefined) expect(WAYBILL_STATES).toContain(state)
  if (exception !== undefined) expect(EXCEPTION_FAMILIES).toContain(exception)
  expect(exception !== undefined).toBe(state === 'exception')
}

describe('codes', () => {
  it('mean one of our states or nothing, for any code', () => {
    fc.assert(fc.property(code, code, (one, before) => expectSound(meaningOfState(one, before))))
    fc.assert(fc.property(code, (one) => expectSound(meaningOfNovedad(one))))
  })

  it.each([
    ['1', 'created'],
    ['2', 'picked_up'],
    ['3', 'in_transit'],
    ['4', 'in_transit'],
    ['5', 'out_for_delivery'],
    ['6', 'delivered'],
    ['8', 'returned'],
    ['9', 'ready_for_pickup'],
    ['0', undefined],
    ['7', undefined],
  ])('state %s is %s', (state, ours) => {
    expect(meaningOfState(state).state).toBe(ours)
  })

  it('closes with a return, or with a loss after a casualty', () => {
    for (const before of [undefined, '', '114', '8']) expect(meaningOfState('8', before)).toEqual({ state: 'returned' })
    expect(meaningOfState('8', '113')).toEqual({ state: 'lost' })
    expect(meaningOfState('6', '113')).toEqual({ state: 'delivered' })
  })

  it('keeps an unknown novedad as an exception without a family', () => {
    expect(meaningOfNovedad('101')).toEqual({ state: 'exception', exception: 'recipient_absent' })
    expect(meaningOfNovedad('555')).toEqual({ state: 'exception', exception: 'other' })
    expect(meaningOfNovedad('801')).toEqual({ state: 'cancelled' })
    expect(meaningOfNovedad('114')).toEqual({ state: 'returning' })
  })
})
