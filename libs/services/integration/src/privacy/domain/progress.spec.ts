import { expect, it } from 'vitest'
import { type Answer, answered, begun, type Known, onceMore, type Progress } from './progress.ts'

const holders = ['chat', 'orders']
const now = new Date('2026-11-30T00:00:00Z')
const rules = { holders, now }
const said = (service: string, round: number, over: Partial<Answer> = {}): Answer => ({
  ...{ service, round, records: 0, found: [], shared: [] },
  ...over,
})
function played(progress: Progress, known: Known, goal: 'erase' | 'tell', answers: readonly Answer[]) {
  let step = { progress, known, asks: false }
  for (const one of answers) step = answered(step.progress, step.known, one, { ...rules, goal }) ?? step
  return step
}
const start = begun(holders)
const known: Known = { identifiers: ['phone:+573001234567', 'email:sin@correo.co'], shared: [] }

it('traces until nobody knows more, then erases, and is done after it was asked once more', () => {
  const more = { found: ['order:a', 'email:ana@x.co'] as const, shared: ['email:sin@correo.co'] as const }
  const traced = played(start, known, 'erase', [said('orders', 1, { ...more, records: 5 }), said('chat', 1)])
  expect(traced.asks).toBe(true)
  expect(traced.progress).toMatchObject({ phase: 'trace', round: 2, waiting: holders, counts: {} }) // what is only found is not counted
  expect(traced.known.identifiers).toEqual(['phone:+573001234567', 'order:a', 'email:ana@x.co'])
  const found = { found: ['email:sin@correo.co'] as const }
  const erasing = played(traced.progress, traced.known, 'erase', [said('orders', 2, found), said('chat', 2)])
  expect(erasing).toMatchObject({ asks: true, progress: { phase: 'erase', round: 3, state: 'open' } })
  const erased = played(erasing.progress, erasing.known, 'erase', [
    said('orders', 3, { records: 2 }),
    said('orders', 3, { records: 2 }),
    said('chat', 2, { records: 9 }),
    said('chat', 3, { records: 1 }),
  ])
  expect(erased.asks).toBe(false)
  expect(erased.progress).toMatchObject({ state: 'erased', erasedAt: now, counts: { orders: 2, chat: 1 } })
  const again = onceMore(erased.progress, holders)
  const done = played(again, erased.known, 'erase', [said('orders', 4, { records: 1 }), said('chat', 4)])
  expect(done.asks).toBe(false)
  expect(done.progress).toMatchObject({ state: 'done', counts: { orders: 3, chat: 1 } })
  expect(answered(done.progress, done.known, said('chat', 4), { ...rules, goal: 'erase' })).toBeUndefined()
})

it('tells what is there now, and is done', () => {
  const { progress, known: all } = played(start, known, 'tell', [said('orders', 1), said('chat', 1)])
  const late = { records: 3, found: ['order:b'] as const }
  const again = played(progress, all, 'tell', [said('orders', 2, late), said('chat', 2, { records: 1 })])
  expect(again.progress).toMatchObject({ state: 'open', phase: 'tell', round: 3 })
  const done = played(again.progress, again.known, 'tell', [
    said('orders', 3, { records: 4 }),
    said('chat', 3, { records: 1 }),
  ])
  expect(done.progress).toMatchObject({ state: 'done', counts: { orders: 4, chat: 1 } })
})
