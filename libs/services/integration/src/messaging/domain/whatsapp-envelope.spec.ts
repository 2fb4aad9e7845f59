import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addresseesOf, sliceFor } from './whatsapp-envelope.ts'

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
