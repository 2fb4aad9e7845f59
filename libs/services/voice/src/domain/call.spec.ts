import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterTry, needsPerson, OUTCOMES, OUTGOING, PURPOSES, RESULTS } from './call.ts'

const now = new Date('2026-11-25T15:00:00Z')
const pace = { tries: 1, maxTries: 3, retryMinutes: 120 }

describe('after a try without an answer', () => {
  it.each([
    ['busy', '2026-11-25T15:10:00Z'],
    ['failed', '2026-11-25T15:30:00Z'],
    ['no_answer', '2026-11-25T17:00:00Z'],
    ['machine', '2026-11-25T17:00:00Z'],
    ['silent', '2026-11-25T17:00:00Z'],
    ['answered', '2026-11-25T17:00:00Z'],
  ] as const)('%s: it is tried again at %s', (result, at) => {
    expect(afterTry(result, pace, now)).toEqual({ kind: 'again', at: new Date(at) })
  })

  it('no wait is longer than the merchant’s own', () => {
    expect(afterTry('failed', { ...pace, retryMinutes: 5 }, now)).toEqual({
      kind: 'again',
      at: new Date('2026-11-25T15:05:00Z'),
    })
  })

  it.each([
    ['answered', 'not_understood'],
    ['no_answer', 'unreachable'],
    ['machine', 'unreachable'],
    ['silent', 'unreachable'],
    ['busy', 'unreachable'],
    ['failed', 'unreachable'],
  ] as const)('the last one, %s, settles it: %s', (result, outcome) => {
    for (const tries of [3, 4]) expect(afterTry(result, { ...pace, tries }, now)).toEqual({ kind: 'settle', outcome })
  })

  it('a call that was taken back is over at once', () => {
    expect(afterTry('cancelled', pace, now)).toEqual({ kind: 'settle', outcome: 'cancelled' })
    expect(afterTry('cancelled', { ...pace, tries: 3 }, now)).toEqual({ kind: 'settle', outcome: 'cancelled' })
  })

  it('there is another only while tries are left, and never before now', () => {
    const count = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.constantFrom(...RESULTS), count, count, fc.nat(600), (result, tries, maxTries, retryMinutes) => {
        const next = afterTry(result, { tries, maxTries, retryMinutes }, now)
        expect(next.kind === 'again').toBe(result !== 'cancelled' && tries < maxTries)
        if (next.kind === 'again') expect(next.at.getTime()).toBeGreaterThanOrEqual(now.getTime())
      }),
    )
  })
})

describe('a person of the team', () => {
  const goesOn = (purpose: (typeof PURPOSES)[number]) => OUTCOMES.filter((outcome) => needsPerson(outcome, purpose))
  const ALWAYS = [
    'redelivery_wanted',
    'will_not_pick_up',
    'change_wanted',
    'person_wanted',
    'not_theirs',
    'not_understood',
    'unreachable',
  ]

  it('goes on with what a program cannot do', () => {
    expect(goesOn('order_confirmation').toSorted()).toEqual(ALWAYS.toSorted())
  })

  it.each(['delivery_problem', 'office_pickup', 'inbound'] as const)('takes back a parcel under way: %s', (purpose) => {
    expect(goesOn(purpose).toSorted()).toEqual([...ALWAYS, 'declined'].toSorted())
  })
})

it('we call for three reasons; customers call us', () => {
  expect(PURPOSES).toEqual([...OUTGOING, 'inbound'])
  expect(OUTGOING).toEqual(['order_confirmation', 'delivery_problem', 'office_pickup'])
})
