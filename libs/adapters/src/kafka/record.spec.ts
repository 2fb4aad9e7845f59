import { newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromRecord, toRecord } from './record.ts'

const tenant = tenantId(newId())
const envelope = fc.record({
  name: fc.string(),
  version: fc.integer({ min: 1 }),
  stream: fc.string(),
  key: fc.string(),
  at: fc.string(),
  correlation: fc.string(),
  data: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
})
const read = (value: string | null) => fromRecord({ value: value === null ? null : Buffer.from(value) })

it('reads what it wrote', () => {
  fc.assert(
    fc.property(envelope, (some) => {
      const whole: Envelope = { id: newId(), tenant, ...some }
      expect(read(toRecord(whole).value as string)).toEqual(whole)
    }),
  )
})

it('parts the keys of tenants', () => {
  const one = { id: newId(), tenant, key: 'k' } as Envelope
  expect(toRecord(one).key).not.toEqual(toRecord({ ...one, tenant: tenantId(newId()) }).key)
})

it('says of anything else that it is unreadable, and never throws', () => {
  const anything = fc.oneof(fc.string(), fc.json(), fc.constantFrom('{"id":1}', '[]', '7', `{"id":"${newId()}"}`))
  fc.assert(
    fc.property(anything, (value) => {
      expect(read(value)).toHaveProperty('unreadable')
    }),
  )
  expect(read(null)).toEqual({ unreadable: 'no value' })
})
