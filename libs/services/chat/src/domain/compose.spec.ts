import { expect, it } from 'vitest'
import { tellParcel, tellParcels, tellTotal } from './compose.ts'
import type { Parcel } from './parcel.ts'
import { STATES } from './state-texts.ts'
import { fill, TEXTS } from './texts.ts'

const parcel: Parcel = {
  orderId: 'o',
  orderName: '#1001',
  status: 'confirmed',
  state: 'in_transit',
  number: '93001',
  carrierName: 'Coordinadora',
  movedAt: '2026-11-24T20:05:00.000Z',
  movedIn: 'Cali',
  trackingUrl: 'https://litper.example/t/x',
  collect: { amount: '129900', currency: 'COP' },
}
const told = (over: Partial<Parcel>, locale: 'es' | 'en' = 'es') => tellParcel({ ...parcel, ...over }, locale)

it('tells the state, where and when by Bogotá’s clock, and the link', () => {
  const text = told({})
  const state = fill(STATES.es['in_transit']!, { number: '93001', carrier: 'Coordinadora' })
  expect(text).toContain(fill(TEXTS.es.parcel, { order: '#1001', state, where: ', en Cali' }))
  expect(text).toMatch(/martes, 24 de noviembre.*3:05/)
  expect(text).not.toContain('..')
  expect(text).toContain(fill(TEXTS.es.link, { link: 'https://litper.example/t/x' }))
  expect(told({}, 'en')).toMatch(/, in Cali.*Tuesday.*24 November.*15:05/s)
})
it('leaves out what is not known, and the place once it has ended', () => {
  const bare = told({ movedAt: undefined, movedIn: undefined, trackingUrl: undefined })
  for (const word of ['Cali', 'litper.example', 'noviembre']) expect(bare).not.toContain(word)
  expect(told({ state: 'delivered' })).not.toContain('Cali')
})
it('is one text: state, movement with one full stop, link', () => {
  const state = 'Tu pedido #1001 va en camino con Coordinadora (guía 93001)'
  const link = ' Síguelo aquí: https://litper.example/t/x'
  expect(told({ movedAt: undefined, movedIn: undefined, trackingUrl: undefined })).toBe(`${state}.`)
  expect(told({ movedAt: undefined, movedIn: undefined })).toBe(`${state}.${link}`)
  expect(told({}).replace(/\s/g, ' ')).toMatch(/ 3:05 p\. m\. Síguelo aquí: /)
  expect(told({}, 'en')).toContain('15:05. Follow it here: ')
})
it('leaves the place of a number empty that nobody has given', () => {
  expect(told({ number: undefined, carrierName: undefined }, 'en')).toContain('is on its way with  (waybill ), in Cali')
})
it('has no total where nothing is to be paid', () => {
  expect(tellTotal([{ ...parcel, collect: undefined }], 'es')).toBeUndefined()
  expect(tellTotal([], 'es')).toBeUndefined()
})
it('names the money only when it is near', () => {
  for (const state of ['out_for_delivery', 'ready_for_pickup']) expect(told({ state })).toContain('129.900')
  expect(told({ state: 'in_transit' })).not.toContain('129.900')
  expect(told({ state: 'out_for_delivery', collect: undefined })).not.toContain('Ten listos')
})
it('says that an order is cancelled, whatever its parcel did, and gives no link', () => {
  const text = told({ status: 'cancelled' })
  expect(text).toContain(fill(STATES.es['cancelled']!, { number: '93001', carrier: 'Coordinadora' }))
  expect(text).not.toContain('litper.example')
})
it('tells an order without a parcel by its own status, and one it has no words for as placed', () => {
  const of = (over: Partial<Parcel>) => told({ state: undefined, number: undefined, carrierName: undefined, ...over })
  const question = { code: 'plate' }
  expect(of({ status: 'held', question })).toContain(fill(STATES.es['held']!, { number: '', carrier: '' }))
  expect(of({ status: 'held' })).toContain(STATES.es['refused'])
  expect(of({ status: 'unheard of' })).toContain(fill(STATES.es['placed']!, { number: '', carrier: '' }))
})
it('puts an empty line between two', () => {
  const other = { ...parcel, orderName: '#1002' }
  expect(tellParcels([parcel, other], 'es')).toBe(`${tellParcel(parcel, 'es')}\n\n${tellParcel(other, 'es')}`)
})
