import type { Identifier } from '@litper/kernel'
import { expect, it } from 'vitest'
import { type Answer, answered, begun, type Known, type Progress } from './progress.ts'

const holders = ['chat']
const rules = { holders, now: new Date('2026-11-30T00:00:00Z'), goal: 'erase' } as const
const found = (...ids: string[]) => ids.map((id) => `order:${id}` as Identifier)
const said = (progress: Progress, known: Known, ids: readonly Identifier[] = []): ReturnType<typeof answered> => {
  const answer: Answer = { service: 'chat', round: progress.round, records: 0, found: ids, shared: [] }
  return answered(progress, known, answer, rules)
}
const nobody: Known = { identifiers: [], shared: [] }

it('follows a person for fifteen rounds at most: somebody who is found for ever is several people', () => {
  let step = { progress: begun(holders), known: nobody }
  for (let round = 1; round <= 15; round++) {
    expect([round, step.progress.phase]).toEqual([round, 'trace'])
    step = said(step.progress, step.known, found(String(round)))!
  }
  expect(step.progress).toMatchObject({ phase: 'erase', round: 16, state: 'open' })
  expect(said(step.progress, step.known, found('more'))!.progress).toMatchObject({ state: 'erased' })
})
it('follows nobody who has two thousand ids', () => {
  const ids = (count: number) => found(...Array.from({ length: count }, (_, n) => String(n)))
  expect(said(begun(holders), nobody, ids(1999))!.progress.phase).toBe('trace')
  expect(said(begun(holders), nobody, ids(2000))!.progress.phase).toBe('erase')
})
it('asks again for what was found in any answer of a round, not in the last one alone', () => {
  const two = { ...rules, holders: ['chat', 'orders'] }
  const answer = (service: string, ids: readonly Identifier[]): Answer => ({
    ...{ service, round: 1, records: 0, found: ids, shared: [] },
  })
  const first = answered(begun(two.holders), nobody, answer('chat', found('a')), two)!
  expect(first).toMatchObject({ asks: false, progress: { waiting: ['orders'], grew: true } })
  const last = answered(first.progress, first.known, answer('orders', []), two)!
  expect(last).toMatchObject({ asks: true, progress: { phase: 'trace', round: 2, grew: false, waiting: two.holders } })
})
it('hears nobody twice in a round, and nobody who was not asked', () => {
  expect(
    answered(begun(holders), nobody, { service: 'voice', round: 1, records: 0, found: [], shared: [] }, rules),
  ).toBe(undefined)
})
it('keeps the moment of the first erasure when it is done once more', () => {
  const erasedAt = new Date('2026-11-01T00:00:00Z')
  const again: Progress = { ...begun(holders), phase: 'erase', state: 'open', erasedAt }
  expect(said(again, nobody)!.progress).toMatchObject({ state: 'erased', erasedAt })
})
