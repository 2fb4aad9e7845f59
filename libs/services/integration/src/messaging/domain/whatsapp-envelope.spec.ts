import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addresseesOf, namesAccounts, signersIn, sliceFor, withoutRecipients } from './whatsapp-envelope.ts'

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
  it('names each number and account once, and none that is no text or too long', () => {
    const changes = ['7', '7', '8', 9, 'x'.repeat(64), 'x'.repeat(65)].map((number) => ({
      value: { metadata: { phone_number_id: number } },
    }))
    const entry = [
      { id: 'a', changes },
      { id: 'a' },
      { id: 'b', changes: 'x' },
      { id: 5 },
      { id: 'y'.repeat(64) },
      null,
    ]
    expect(addresseesOf({ entry: [...entry, { id: 'y'.repeat(65), changes: [null, [], { value: [] }] }] })).toEqual({
      numbers: ['7', '8', 'x'.repeat(64)],
      accounts: ['a', 'b', 'y'.repeat(64)],
    })
    for (const nothing of [null, 'x', [], { entry: {} }, { entry: 'x' }])
      expect(addresseesOf(nothing)).toEqual({ numbers: [], accounts: [] })
  })
  it('keeps everything around the changes, and no entry without one', () => {
    const other = { field: 'messages', value: { metadata: { phone_number_id: '8' } } }
    const nameless = { field: 'account_update', value: {} }
    const body = {
      object: 'o',
      entry: [
        { id: 'a', time: 1, changes: [value('7'), other, nameless] },
        { id: 'b', changes: [other] },
      ],
    }
    expect(sliceFor(body, new Set(['7']))).toEqual({
      object: 'o',
      entry: [{ id: 'a', time: 1, changes: [value('7')] }],
    })
    expect(sliceFor(body, new Set(), new Set(['a']))).toEqual({
      object: 'o',
      entry: [{ id: 'a', time: 1, changes: [nameless] }],
    })
    expect([namesAccounts(body), namesAccounts({ entry: [{ id: 'b', changes: [other] }] })]).toEqual([true, false])
    expect(sliceFor(body, new Set())).toEqual({ object: 'o', entry: [] })
    for (const nothing of [null, 'x', ['x']]) expect(sliceFor(nothing, new Set(['7']))).toEqual({ entry: [] })
  })
})

it('finds in the text alone who may have signed: its numbers, else its accounts, and never many', () => {
  expect(signersIn('{"entry":[{"id":"3","x":{"phone_number_id" : "7"}},{"phone_number_id":"7"}]}')).toEqual(['7'])
  expect(signersIn('{"entry":[{"id":"333"},{"id":"wamid.x"}]')).toEqual(['333'])
  const many = Array.from({ length: 500 }, (_, n) => `{"phone_number_id":"${n}"}`).join()
  expect(signersIn(many)).toHaveLength(21)
  expect(signersIn('{"entry":[{"id" : "333"},{"id": "444"}]}')).toEqual(['333', '444'])
  expect(signersIn('')).toEqual([])
})

it('keeps of a status the message alone, and of a message whom it is from', () => {
  const delivery = (value: object) => ({ object: 'x', entry: [{ id: '1', changes: [{ field: 'messages', value }] }] })
  const status = { id: 'wamid.1', status: 'read', timestamp: '1' }
  const personal = { recipient_id: '573119990017', recipient_user_id: 'CO.1' }
  expect(
    withoutRecipients(delivery({ statuses: [{ ...status, ...personal }], contacts: [{ wa_id: '57311' }] })),
  ).toEqual(delivery({ statuses: [status] }))
  const written = { messages: [{ from: '57311' }], contacts: [{ wa_id: '57311' }] }
  expect(withoutRecipients(delivery(written))).toEqual(delivery(written))
  expect(withoutRecipients(delivery({ ...written, statuses: [{ ...status, ...personal }] }))).toEqual(
    delivery({ ...written, statuses: [status] }),
  )
  for (const odd of [{}, { entry: 1 }, { entry: [1, { changes: [null] }] }])
    expect(() => withoutRecipients(odd)).not.toThrow()
})
