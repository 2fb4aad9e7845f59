import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueAt, subjectOfRequest } from './privacy.ts'
import { changeOf, planOf } from './webhook-plan.ts'
import { addresseesOf, sliceFor } from './whatsapp-envelope.ts'

describe('what a webhook asks', () => {
  it('knows the topics, whatever their case, and keeps the rest', () => {
    expect(planOf('Orders/Create')).toEqual({ kind: 'order', change: 'created' })
    expect(planOf('shop/redact')).toEqual({ kind: 'privacy', request: 'shop_redact' })
    fc.assert(
      fc.property(
        fc.string(),
        (topic) => void expect(['order', 'uninstalled', 'privacy', 'keep']).toContain(planOf(topic).kind),
      ),
    )
    expect(planOf('constructor')).toEqual({ kind: 'keep' })
  })
  it('believes the payload over the topic', () => {
    expect(changeOf('updated', { cancelledAt: '2026-01-01T00:00:00Z' })).toBe('cancelled')
    expect(changeOf('created', {})).toBe('created')
  })
})

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

describe('a WhatsApp delivery', () => {
  const value = (number: string) => ({ field: 'messages', value: { metadata: { phone_number_id: number } } })
  const numbers = fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 6 })

  it('is read from anything without a fault', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => void [addresseesOf(body), sliceFor(body, new Set(['1']))]))
  })
  it('is cut so that the parts hold everything once, and none another’s', () => {
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 4 }), (entries) => {
        const body = {
          object: 'whatsapp_business_account',
          entry: entries.map((list, id) => ({ id: String(id), changes: list.map(value) })),
        }
        const parts = addresseesOf(body).numbers.map((number) => ({
          number,
          part: sliceFor(body, new Set([number])) as typeof body,
        }))
        for (const { number, part } of parts) expect(addresseesOf(part).numbers).toEqual([number])
        const changes = parts.flatMap(({ part }) => part.entry.flatMap((entry) => entry.changes))
        expect(changes).toHaveLength(entries.flat().length)
      }),
    )
  })
})
