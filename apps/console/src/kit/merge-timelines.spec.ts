import { expect, it } from 'vitest'
import { type Entry, mergeTimelines } from './merge-timelines.ts'

const entry = (id: string, at: string, over: Partial<Entry> = {}): Entry => ({
  id,
  at: `2026-11-${at}:00:00.000Z`,
  seenAt: null,
  importance: 'normal',
  ...over,
})

it('merges what services told, newest first, folds details and names silence and late news', () => {
  const items = mergeTimelines([
    [entry('placed', '20T10', { importance: 'main' }), entry('shipped', '23T12')],
    [
      entry('scan 1', '23T10', { importance: 'detail' }),
      entry('scan 2', '23T11', { importance: 'detail' }),
      entry('delivered', '24T09', { importance: 'main', seenAt: '2026-11-24T13:00:00.000Z' }),
    ],
  ])
  expect(items.map((item) => (item.kind === 'entry' ? [item.entry.id, item.isLate] : [item.kind]))).toEqual([
    ['delivered', true],
    ['shipped', false],
    ['details'],
    ['silence'],
    ['placed', false],
  ])
  expect(items[2]).toMatchObject({ entries: [{ id: 'scan 2' }, { id: 'scan 1' }] })
  expect(items[3]).toMatchObject({ hours: 72 })
})

it('is empty when nobody told anything', () => {
  expect(mergeTimelines([[], []])).toEqual([])
})
