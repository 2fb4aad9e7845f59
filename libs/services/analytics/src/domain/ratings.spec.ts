import { newId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { derive } from './derive.ts'
import { hear } from './hear.ts'
import { type Note, withNotes } from './notes.ts'

const AT = '2026-11-20T15:00:00.000Z'
const NOW = Date.parse('2026-11-30T15:00:00.000Z')
const [orderId, waybillId] = [newId(), newId()]
const heard = (name: string, data: object, at = AT) =>
  hear({ id: newId(), name, version: 1, at, data: { orderId, waybillId, ...data } }, NOW, () => undefined)
const notesOf = (...some: ReturnType<typeof heard>[]): Note[] =>
  some.flat().flatMap((one) => (one.kind === 'order' ? [one.note] : []))
const rated = (stars: unknown, at?: string) => heard('tracking.delivery-rated', { carrier: 'tcc', stars }, at)
const created = heard('tracking.waybill-created', { carrier: 'tcc', city: 'Cali', shopDomain: 'tienda.example' })

it('keeps a customer’s last rating of a delivery, in whatever order both are told', () => {
  const later = '2026-11-22T15:00:00.000Z'
  for (const notes of [notesOf(created, rated(2), rated(5, later)), notesOf(rated(5, later), rated(2), created)])
    expect(derive(orderId, withNotes([], notes)).waybills).toMatchObject([{ rated_at: later, stars: 5 }])
  expect(derive(orderId, notesOf(created)).waybills).toMatchObject([{ rated_at: null, stars: null }])
})
it.each([0, 6, 2.5, '5', undefined])('sets aside %s stars', (stars) => {
  expect(rated(stars)).toEqual([{ kind: 'aside', reason: 'bad_data' }])
})
