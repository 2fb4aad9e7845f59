import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAt, subjectOfRequest } from './privacy.ts'

describe('whom a privacy request is about', () => {
  it('is read from anything without a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => void expect(Array.isArray(subjectOfRequest(payload).orders)).toBe(true)),
    )
    const read = subjectOfRequest({
      customer: { id: 12, phone: ' +57300 ', email: '' },
      orders_to_redact: [1, '22', null, -3],
    })
    expect(read).toEqual({ customer: { externalId: '12', phone: '+57300' }, orders: ['1', '22'] })
    expect(dueAt(new Date('2026-01-01T00:00:00Z')).toISOString()).toBe('2026-01-31T00:00:00.000Z')
  })
})
