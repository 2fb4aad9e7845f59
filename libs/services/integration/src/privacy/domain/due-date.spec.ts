import { expect, it } from 'vitest'
import { dueAt } from './due-date.ts'

it('a privacy request is due thirty days after it came', () => {
  expect(dueAt(new Date('2026-01-01T00:00:00Z')).toISOString()).toBe('2026-01-31T00:00:00.000Z')
})
