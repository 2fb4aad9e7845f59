import { expect, it } from 'vitest'
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
