import { expect, it } from 'vitest'
import { keepSeen } from './keep-seen.ts'

it('keeps what is gone in its place and adds what is new at the end', () => {
  const seen = [
    { id: 'a', n: 1 },
    { id: 'b', n: 1 },
  ]
  expect(
    keepSeen(seen, [
      { id: 'c', n: 2 },
      { id: 'b', n: 2 },
    ]),
  ).toEqual([
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
    { id: 'c', n: 2 },
  ])
})
