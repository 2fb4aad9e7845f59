import { expect, it } from 'vitest'
import type { DeliveryException } from '../domain/exception.ts'
import type { Waybill } from '../domain/waybill.ts'
import { timelineOf } from './waybill-timeline.ts'

it('tells that a waybill was made, and what the carrier told of it, with when we heard', () => {
  const waybill = { id: 'w', number: '93', createdAt: '2026-11-22T15:00:00.000Z' } as Waybill
  const at = '2026-11-23T15:00:00.000Z'
  const seenAt = '2026-11-23T19:00:00.000Z'
  const told = timelineOf(waybill, 'Coordinadora', [
    { at, seenAt, code: '10', description: 'EN BODEGA', city: 'Bogotá' },
    { at, seenAt, code: '20', description: 'NO HAY QUIEN RECIBA', state: 'exception' },
  ])
  expect(told.map(({ text, detail, tone, importance }) => [text.en, detail, tone, importance])).toEqual([
    ['Waybill 93 of Coordinadora', null, 'good', 'main'],
    ['The carrier reported a movement', 'EN BODEGA · Bogotá', 'plain', 'detail'],
    ['The delivery had a problem', 'NO HAY QUIEN RECIBA', 'warning', 'main'],
  ])
  expect([told[0]!.seenAt, told[1]!.seenAt]).toEqual([null, seenAt])
  expect(timelineOf({ ...waybill, number: undefined }, 'Coordinadora', [])).toEqual([])
})

it('tells what was answered to a novedad, by whom, and folds what was taken back', () => {
  const waybill = { id: 'w', number: '93', createdAt: '2026-11-22T15:00:00.000Z' } as Waybill
  const given = { kind: 'date', date: '2026-11-25', at: '2026-11-24T10:00:00.000Z', by: 'customer' } as const
  const answers = [
    given,
    { ...given, kind: 'return', by: 'ana', at: '2026-11-24T11:00:00.000Z', withdrawnAt: given.at },
  ]
  const told = timelineOf(waybill, 'Coordinadora', [], { answers } as unknown as DeliveryException)
  expect(told.slice(1).map(({ actor, detail, importance }) => [actor, detail, importance])).toEqual([
    ['customer', 'Guía 93: entregar el 2026-11-25.', 'main'],
    ['person', 'Guía 93: devolver al remitente.', 'detail'],
  ])
})
