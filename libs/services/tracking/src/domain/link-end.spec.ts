import { expect, it } from 'vitest'
import { isOver } from './link-end.ts'

const clock = { now: () => new Date('2026-11-30T00:00:00Z') }
const rules = { linkDays: 90, clock }
const parcel = (state: 'delivered' | 'in_transit' | 'cancelled', at?: string) => ({
  ...{ position: { state, at }, createdAt: '2026-08-01T00:00:00Z' },
})

it.each([
  ['delivered', '2026-09-02T00:00:00Z', false],
  ['delivered', '2026-09-01T00:00:00Z', false],
  ['delivered', '2026-08-31T23:59:59Z', true],
  ['delivered', '2026-08-31T00:00:00Z', true],
  ['in_transit', '2026-08-31T00:00:00Z', false],
  ['cancelled', undefined, true],
] as const)('%s since %s: ended %s', (state, at, over) => {
  expect(isOver(parcel(state, at), rules)).toBe(over)
})
