import { EXCEPTION_FAMILIES } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import {
  ANSWER_KINDS,
  answerUntil,
  dayOf,
  lackOf,
  nextWorkingDay,
  proposedAnswer,
  standingAnswer,
} from './exception.ts'

describe('a novedad', () => {
  it('is to be answered within the carrier’s working days, three where it says none', () => {
    expect(answerUntil('2026-12-04T16:00:00.000Z', 5)).toBe('2026-12-14T23:00:00.000Z') // the 8th is a holiday
    expect(answerUntil('2026-12-04T16:00:00.000Z')).toBe('2026-12-10T23:00:00.000Z')
  })
  it('is told by the days of Colombia', () => {
    const night = new Date('2026-12-05T03:00:00.000Z') // Friday, ten at night
    expect([dayOf(night), nextWorkingDay(night)]).toEqual(['2026-12-04', expect.stringMatching(/^2026-12-0[57]$/)])
    expect(nextWorkingDay(new Date('2026-12-07T16:00:00.000Z'))).toBe('2026-12-09') // the 8th is a holiday
  })
  it('has a proposal, whatever the carrier calls it', () => {
    for (const family of [...EXCEPTION_FAMILIES, 'never seen']) expect(ANSWER_KINDS).toContain(proposedAnswer(family))
    expect(proposedAnswer('recipient_absent')).toBe('redeliver')
    expect(proposedAnswer('address_wrong')).toBe('address')
  })
  it('takes an answer that a carrier can follow', () => {
    expect(lackOf({ kind: 'redeliver' }, '2026-11-30')).toBeUndefined()
    expect(lackOf({ kind: 'date' }, '2026-11-30')).toBe('date')
    expect(lackOf({ kind: 'date', date: '2026-11-30' }, '2026-11-30')).toBe('date')
    expect(lackOf({ kind: 'date', date: '2026-12-01' }, '2026-11-30')).toBeUndefined()
    expect(lackOf({ kind: 'address', address: ' x ' }, '2026-11-30')).toBe('address')
    expect(lackOf({ kind: 'address', address: '  CL 1  ' }, '2026-11-30')).toBe('address')
    expect(lackOf({ kind: 'address', address: 'CL 10' }, '2026-11-30')).toBeUndefined()
    expect(lackOf({ kind: 'address' }, '2026-11-30')).toBe('address')
    expect(lackOf({ kind: 'redeliver' }, '2026-11-30')).toBeUndefined()
  })
  it('has the last answer, unless it was taken back', () => {
    const given = { kind: 'redeliver', at: '2026-11-30T15:00:00.000Z', by: 'ana' } as const
    expect(standingAnswer({ answers: [given] })).toBe(given)
    expect(standingAnswer({ answers: [given, { ...given, withdrawnAt: given.at }] })).toBeUndefined()
    expect(standingAnswer({ answers: [] })).toBeUndefined()
  })
})
