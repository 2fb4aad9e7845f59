import { describe, expect, it } from 'vitest'
import { asked, isActive, type Parcel } from './parcel.ts'

const parcel = (orderName: string, over: Partial<Parcel> = {}): Parcel => ({
  orderId: orderName,
  orderName,
  status: 'confirmed',
  ...over,
})
const names = (owned: Parcel[], numbers: string[] = []) => asked(owned, numbers).parcels.map((one) => one.orderName)

describe('the parcels a question is about', () => {
  const [sent, held, ended] = [
    parcel('#1001', { number: '93001', state: 'in_transit' }),
    parcel('#1002', { status: 'held' }),
    parcel('#1003', { state: 'delivered' }),
  ]
  it('are those that are named, by order or by waybill, ended or not', () => {
    expect(names([sent, held, ended], ['93001'])).toEqual(['#1001'])
    expect(names([sent, held, ended], ['1003', '1002'])).toEqual(['#1002', '#1003'])
    expect(asked([sent], ['93001']).unknownNumber).toBe(false)
  })
  it('are none when the number is another’s, or only a part of one', () => {
    for (const number of ['93002', '100', '9300', ''])
      expect(asked([sent, held], [number])).toEqual({ parcels: [], unknownNumber: true })
  })
  it('are the three newest under way; without any the newest', () => {
    const many = ['#1', '#2', '#3', '#4'].map((name) => parcel(name))
    expect(names([ended, ...many])).toEqual(['#1', '#2', '#3'])
    expect(names([ended, parcel('#9', { state: 'lost' })])).toEqual(['#1003'])
    expect(asked([], [])).toEqual({ parcels: [], unknownNumber: false })
  })
})

it('is under way until it ends or is called off', () => {
  for (const state of ['delivered', 'returned', 'lost', 'cancelled', 'refused'])
    expect(isActive(parcel('#1', { state }))).toBe(false)
  expect(isActive(parcel('#1', { status: 'cancelled' }))).toBe(false)
  expect([isActive(parcel('#1')), isActive(parcel('#1', { state: 'exception' }))]).toEqual([true, true])
})
