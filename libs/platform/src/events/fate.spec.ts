import { DomainError, invalid, unavailable } from '@litper/kernel'
import { expect, it } from 'vitest'
import { fateOf } from './fate.ts'

const sqlError = (code: string) => Object.assign(new Error(code), { code })

it('tries six times, waiting three times as long each time', () => {
  const fates = [1, 2, 3, 4, 5, 6].map((attempts) => fateOf(new Error('no'), attempts, 1))
  expect(fates.slice(0, 5)).toEqual(
    [150, 450, 1350, 4050, 12_150].map((waitMs) => ({ kind: 'again', waitMs, counts: true })),
  )
  expect(fates[5]).toEqual({ kind: 'dead letter' })
  expect(fateOf(new Error('no'), 1, 0)).toMatchObject({ waitMs: 75 })
})
it('gives up at once when another try would fail as well: a refusal, a bug of ours', () => {
  for (const error of [
    sqlError('22P02'),
    invalid('x'),
    new DomainError('x', 'forbidden'),
    new DomainError('database.no_transaction', 'bug'),
  ])
    expect(fateOf(error, 1)).toEqual({ kind: 'dead letter' })
  for (const kind of ['not_found', 'conflict'] as const)
    expect(fateOf(new DomainError('x', kind), 1).kind).toBe('again')
})
it('never gives up because an engine is away or two transactions met', () => {
  for (const error of [unavailable('search.away'), sqlError('57P01'), sqlError('ECONNRESET'), sqlError('40P01')])
    expect(fateOf(error, 99)).toMatchObject({ kind: 'again', counts: false })
  expect(fateOf(unavailable('search.away'), 1, 1)).toMatchObject({ waitMs: 2000 })
  expect(fateOf(unavailable('search.away'), 1, 0)).toMatchObject({ waitMs: 1000 })
  for (const error of [sqlError('40001'), unavailable('database.contended')])
    expect([fateOf(error, 1, 1), fateOf(error, 1, 0)]).toMatchObject([{ waitMs: 100 }, { waitMs: 50 }])
})
