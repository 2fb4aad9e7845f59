import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterWorkingMinutes, endOfWorkingDay, workingMinutes } from './working-time.ts'

const at = (text: string) => new Date(`${text}-05:00`)

describe('working time', () => {
  it('ends a deadline at six in the evening of a working day: no weekend, no holiday', () => {
    expect(endOfWorkingDay(at('2026-12-04T11:00'), 1)).toEqual(at('2026-12-07T18:00')) // Friday → Monday
    expect(endOfWorkingDay(at('2026-12-07T23:30'), 1)).toEqual(at('2026-12-09T18:00')) // the 8th is a holiday
    expect(endOfWorkingDay(at('2026-12-05T10:00'), 5)).toEqual(at('2026-12-14T18:00'))
  })
  it('counts minutes of working days only', () => {
    expect(workingMinutes(at('2026-11-30T15:50'), at('2026-11-30T18:00'))).toBe(130)
    expect(workingMinutes(at('2026-12-04T17:00'), at('2026-12-07T09:00'))).toBe(120)
    expect(workingMinutes(at('2026-12-07T17:00'), at('2026-12-09T08:30'))).toBe(90)
    expect(workingMinutes(at('2026-12-05T10:00'), at('2026-12-06T20:00'))).toBe(0)
    expect(workingMinutes(at('2026-11-30T18:00'), at('2026-11-30T15:50'))).toBe(-130)
  })
  it('finds the moment after some minutes, and both agree', () => {
    expect(afterWorkingMinutes(at('2026-12-04T17:00'), 120)).toEqual(at('2026-12-07T09:00'))
    const moment = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((m) => new Date(Date.UTC(2026, 0, 1) + m * 60_000))
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 3000 }), (from, minutes) => {
        expect(workingMinutes(from, afterWorkingMinutes(from, minutes))).toBe(minutes)
      }),
    )
  })
})
