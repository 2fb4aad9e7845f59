import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOfRequest } from './privacy-subject.ts'

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
  })
  it('takes the orders of either topic, and of the customer what is there', () => {
    const orders = ['1'.repeat(20), '1'.repeat(21), '1x', 'x1', '', 1.5, 2 ** 53, 0]
    expect(subjectOfRequest({ orders_requested: orders })).toEqual({ orders: ['1'.repeat(20), '0'] })
    expect(subjectOfRequest({ orders_requested: 'x', orders_to_redact: ['5'] })).toEqual({ orders: ['5'] })
    expect(subjectOfRequest({ customer: { email: ' a@b.example ', phone: '  ', id: null } })).toEqual({
      customer: { email: 'a@b.example' },
      orders: [],
    })
    for (const nothing of [undefined, null, 'x', ['x'], { customer: ['x'] }, { customer: null }])
      expect(subjectOfRequest(nothing)).toEqual({ orders: [] })
  })
})
