import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callableAt, dayAround } from './hours.ts'
import { DEFAULT_POLICY } from './policy.ts'

const { hours } = DEFAULT_POLICY

describe('the hours', () => {
  it.each([
    ['inside', '2026-11-25T15:00:00Z', '2026-11-25T15:00:00Z'],
    ['before they begin', '2026-11-25T11:00:00Z', '2026-11-25T13:00:00Z'],
    ['at their end', '2026-11-26T00:00:00Z', '2026-11-26T13:00:00Z'],
    ['on a Sunday', '2026-11-29T15:00:00Z', '2026-11-30T13:00:00Z'],
    ['on a Saturday evening before a holiday Monday', '2027-01-10T01:00:00Z', '2027-01-12T13:00:00Z'],
  ])('%s', (_, at, allowed) => {
    expect(callableAt(hours, new Date(at))).toEqual(new Date(allowed))
  })

  it('never move a call back, and give a moment at which it may be made', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 23 }), fc.boolean(), (at, from, sundaysAndHolidays) => {
        const given = { from, until: from + 1, sundaysAndHolidays }
        const allowed = callableAt(given, at)
        expect(allowed.getTime()).toBeGreaterThanOrEqual(at.getTime())
        expect(callableAt(given, allowed)).toEqual(allowed)
      }),
    )
  })

  it('know the local day', () => {
    expect(dayAround(new Date('2026-11-26T04:30:00Z'))).toEqual({
      from: new Date('2026-11-25T05:00:00Z'),
      until: new Date('2026-11-26T05:00:00Z'),
    })
  })
})
