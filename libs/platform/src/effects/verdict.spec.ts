import { DomainError, type ErrorKind, unavailable } from '@litper/kernel'
import { NotYet, SendError } from '@litper/ports'
import { expect, it } from 'vitest'
import { backoff, verdictOf } from './verdict.ts'

it('is as uncertain about a send as the provider says', () => {
  for (const uncertain of [true, false])
    for (const failure of ['retry', 'wait_pair'] as const)
      expect(verdictOf(new SendError(failure, 'no answer', uncertain))).toMatchObject({ kind: 'again', uncertain })
  for (const failure of ['permanent', 'unreachable', 'needs_template'] as const)
    expect(verdictOf(new SendError(failure, 'no'))).toEqual({ kind: 'refused' })
})
it('is uncertain after an unknown error and after a bug of ours', () => {
  for (const error of [
    new Error('what?'),
    new TypeError('undefined'),
    'a text',
    undefined,
    new DomainError('x', 'bug'),
  ])
    expect(verdictOf(error)).toEqual({ kind: 'again', uncertain: true })
})
it('is certain that nothing was done only when there was no connection', () => {
  expect(verdictOf(unavailable('http.unreachable'))).toEqual({ kind: 'again', uncertain: false })
  expect(verdictOf(unavailable('http.timeout'))).toEqual({ kind: 'again', uncertain: true })
})
it('waits as long as the vendor says', () => {
  const until = new Date(Date.now() + 5000)
  expect(verdictOf(new NotYet(until, 'early'))).toEqual({ kind: 'again', at: until, uncertain: false })
  const limited = verdictOf(new DomainError('x', 'too_many', { retryAfterMs: 3000 }))
  expect(limited).toMatchObject({ kind: 'again', uncertain: false })
  const wait = (limited as { at: Date }).at.getTime() - Date.now()
  expect(wait).toBeGreaterThan(2500)
  expect(wait).toBeLessThan(3500)
  expect(verdictOf(new DomainError('x', 'too_many'))).toEqual({ kind: 'again', at: undefined, uncertain: false })
})
it('knows a refusal', () => {
  const kinds: ErrorKind[] = ['invalid', 'not_found', 'conflict', 'forbidden', 'unauthenticated']
  for (const kind of kinds) expect(verdictOf(new DomainError('x', kind))).toEqual({ kind: 'refused' })
})
it('waits longer after each attempt, five minutes at most', () => {
  const wait = (attempts: number, random: number) => backoff(attempts, 0, random).getTime()
  expect([1, 2, 3].map((n) => wait(n, 1))).toEqual([500, 1000, 2000])
  expect(wait(3, 0)).toBe(1000)
  expect(wait(50, 1)).toBe(300_000)
})
