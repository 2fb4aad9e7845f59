import { expect, it } from 'vitest'
import { dueAt } from './due-date.ts'

it('a request of Shopify is due thirty days after it came', () => {
  expect(dueAt('customer_redact', new Date('2026-01-01T00:00:00Z')).toISOString()).toBe('2026-01-31T00:00:00.000Z')
})

// 2026-12-08 and 2026-12-25 are holidays
it.each([
  ['access', '2026-12-01T15:00:00Z', '2026-12-17T04:59:59.000Z'],
  ['erasure', '2026-12-01T15:00:00Z', '2026-12-24T04:59:59.000Z'],
  ['access', '2026-12-02T04:00:00Z', '2026-12-17T04:59:59.000Z'],
] as const)('%s that came at %s is due at the end of a working day', (kind, received, due) => {
  expect(dueAt(kind, new Date(received)).toISOString()).toBe(due)
})
