import { describe, expect, it } from 'vitest'
import { namedIn } from './numbers.ts'
import { isActive, namesRecipient, type Parcel, situationOf, subjectOf } from './parcel.ts'

const parcel = (orderName: string, over: Partial<Parcel> = {}): Parcel => ({
  orderId: orderName,
  orderName,
  status: 'confirmed',
  ...over,
})
const about = (owned: Parcel[], words = '', quoted?: string) => subjectOf(owned, namedIn(words), quoted)
const names = (owned: Parcel[], words = '', quoted?: string) =>
  about(owned, words, quoted).parcels.map((one) => one.orderName)

describe('the parcels a question is about', () => {
  const [sent, held, ended] = [
    parcel('#1001', { number: '93001', state: 'in_transit' }),
    parcel('#1002', { status: 'held' }),
    parcel('#1003', { state: 'delivered' }),
  ]
  it('are those that are named, by order or by waybill, ended or not', () => {
    expect(names([sent, held, ended], 'guia 93001')).toEqual(['#1001'])
    expect(names([sent, held, ended], 'el pedido 1003 y el 1002')).toEqual(['#1002', '#1003'])
    expect(about([sent], '93001')).toMatchObject({ named: true, unknownNumber: false })
  })
  it('say that the number is another’s, or only a part of one', () => {
    for (const words of ['guia 93002', 'pedido 100', 'guia 9300', '#7'])
      expect(about([sent, held], words)).toMatchObject({ named: false, unknownNumber: true })
    expect(about([sent, held], 'lo compré hace 8 días por 129.900')).toMatchObject({ unknownNumber: false })
  })
  it('are those of the quoted message, whatever is named', () => {
    expect(names([sent, held, ended], 'pedido 1001', '#1002')).toEqual(['#1002'])
    expect(about([sent, held], 'pedido 9999', '#1002')).toMatchObject({ named: true, unknownNumber: false })
    expect(names([sent, held], '', 'somebody else’s')).toEqual(['#1001', '#1002'])
  })
  it('are all that are open, never the newest alone; without any the newest', () => {
    const many = ['#1', '#2', '#3', '#4', '#5'].map((name) => parcel(name))
    expect(names([ended, ...many])).toEqual(['#1', '#2', '#3', '#4', '#5'])
    expect(names([ended, parcel('#9', { state: 'lost' })])).toEqual(['#1003'])
    expect(about([])).toEqual({ parcels: [], named: false, unknownNumber: false })
  })
  it('say in which situation is written', () => {
    const asked = parcel('#4', { status: 'held', question: { code: 'plate' } })
    expect(situationOf([sent, asked])).toBe('address_awaited')
    expect(situationOf([sent, parcel('#5', { status: 'confirming' })])).toBe('confirmation_awaited')
    expect(situationOf([ended, sent])).toBe('under_way')
    expect(situationOf([parcel('#1', { status: 'cancelled' })])).toBe('under_way')
    expect([situationOf([sent, ended]), situationOf([ended]), situationOf([])]).toEqual([
      'under_way',
      'delivered',
      'nobody_known',
    ])
  })
})

it.each([
  ['soy Ana María Ruiz', true],
  ['ana ruiz', true],
  ['Ana', false],
  ['Ruiz', false],
  ['', false],
])('«%s» names Ana María Ruiz: %s', (words, proves) => {
  expect(namesRecipient(words, 'Ana María Ruíz')).toBe(proves)
  expect(namesRecipient(words, undefined)).toBe(false)
})

it.each([
  ['soy Ana, de Bogotá', 'Ana de la Cruz', false],
  ['ana cruz', 'Ana de la Cruz', true],
  ['ruiz', 'Ruiz Ruiz', false],
])('«%s» names %s: %s', (words, recipient, proves) => expect(namesRecipient(words, recipient)).toBe(proves))

it('is under way until it ends or is called off', () => {
  for (const state of ['delivered', 'returned', 'lost', 'cancelled', 'refused'])
    expect(isActive(parcel('#1', { state }))).toBe(false)
  expect(isActive(parcel('#1', { status: 'cancelled' }))).toBe(false)
  expect([isActive(parcel('#1')), isActive(parcel('#1', { state: 'exception' }))]).toEqual([true, true])
})
