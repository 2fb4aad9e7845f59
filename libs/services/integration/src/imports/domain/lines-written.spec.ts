import { describe, expect, it } from 'vitest'
import { carrierFinder } from './carrier-of.ts'
import { Line, personOf, placesOf } from './line.ts'
import { mergeOrders, type OrderItem, readOrder } from './read-order.ts'
import { type ParcelItem, readParcel } from './read-parcel.ts'

const NOW = '2026-11-29T12:00:00.000Z'
const FROM = '2026-11-26T00:00:00.000Z'
const carrierOf = carrierFinder([{ id: 'uno', name: 'Uno', numberForm: '\\d{11}' }])
const whole = {
  ...{ order: '#1001', name: 'Luis Paz', phone: '3001112233', address: 'Calle 1 # 2-3', city: 'Cali', total: '80.000' },
}
/** A line with these cells by their fields. */
const reading = (kind: 'orders' | 'parcels', cells: Record<string, string>) => {
  const columns = Object.keys(cells)
  const places = placesOf(Object.fromEntries(columns.map((one) => [one, one])), columns)
  return [Object.values(cells), { kind, places, now: NOW, ordersFrom: FROM }] as const
}
const order = (over: Record<string, string> = {}) => readOrder(...reading('orders', { ...whole, ...over }))
const item = (over: Record<string, string> = {}) => (order(over) as { item: OrderItem }).item
const parcel = (cells: Record<string, string>) =>
  readParcel(...reading('parcels', { number: '93000000001', ...cells }), carrierOf)
const sent = (cells: Record<string, string> = {}) => (parcel(cells) as { item: ParcelItem }).item
const notes = (read: object) => (read as { notes: string[] }).notes

describe('a person in one cell', () => {
  it.each([
    ['Ana', 'Ana', ''],
    ['Ana Ruiz', 'Ana', 'Ruiz'],
    ['Ana Ruiz Paz', 'Ana', 'Ruiz Paz'],
    ['Ana María Ruiz Paz', 'Ana María', 'Ruiz Paz'],
    ['Ana  María Ruiz  Paz', 'Ana María', 'Ruiz Paz'],
    ['', '', ''],
  ])('«%s» is %s and %s', (name, firstName, lastName) => {
    expect(personOf(name, '', '')).toEqual({ firstName, lastName })
  })
  it('has an e-mail only when it is one', () => {
    for (const email of ['ana@x.co', 'ana@correo.com.co', `${'a'.repeat(64)}@x.co`])
      expect(personOf('Ana', '+57', email).email).toBe(email)
    for (const email of ['ana', 'ana@x', '@x.co', 'ana @x.co', 'ana@x.co y', `${'a'.repeat(65)}@x.co`, 'a@b@x.co'])
      expect(personOf('Ana', '+57', email)).toEqual({ firstName: 'Ana', lastName: '', phone: '+57' })
  })
})
it('a line is cut to what is kept, says where letters are lost, and has nothing in columns that are not there', () => {
  const line = new Line(['x'.repeat(300), 'Mu\uFFFDoz'], { address: 0, name: 1, city: 7 })
  expect([line.text('address').length, line.text('address', 3), line.raw('city'), line.raw('notes')]).toEqual([
    ...[250, 'xxx', '', ''],
  ])
  expect([...line.notes]).toEqual([])
  line.text('name')
  expect([...line.notes]).toEqual(['import.accent_lost'])
})

describe('a line of an order', () => {
  it('has its product with number and price, and what the file has beside', () => {
    const written = { product: 'Gorra', sku: 'G-1', quantity: '2', price: '30.000', notes: 'tocar', payment: 'Nequi' }
    expect(item({ ...written, email: 'ana@x.co', department: 'Valle', shopOrder: '5001234567' })).toEqual({
      name: '1001',
      placedAt: NOW,
      total: 80000,
      customer: { firstName: 'Luis', lastName: 'Paz', phone: '+573001112233', email: 'ana@x.co' },
      ...{ address: 'Calle 1 # 2-3', city: 'Cali', department: 'Valle', shopOrder: '5001234567' },
      ...{ notes: 'tocar', payment: 'Nequi' },
      lines: [{ title: 'Gorra', sku: 'G-1', quantity: 2, price: 30000 }],
    })
  })
  it('without these has one piece of merchandise for the total', () => {
    expect(item()).toEqual({
      name: '1001',
      placedAt: NOW,
      total: 80000,
      customer: { firstName: 'Luis', lastName: 'Paz', phone: '+573001112233' },
      ...{ address: 'Calle 1 # 2-3', city: 'Cali', department: '' },
      lines: [{ title: 'Mercancía', quantity: 1, price: 80000 }],
    })
    expect(item({ quantity: '3' }).lines).toMatchObject([{ quantity: 3, price: 26667 }])
    expect(item({ quantity: '0' }).lines).toMatchObject([{ quantity: 1, price: 80000 }])
  })
  it('says what is collected: nothing where it is paid, and not at all where the file does not say', () => {
    expect([item({ collect: '0' }).collect, item({ collect: '50.000' }).collect]).toEqual([0, 50000])
    expect('collect' in item({ collect: '' })).toBe(false)
  })
  it.each([[{ total: 'gratis' }], [{ collect: 'gratis' }], [{ price: 'gratis' }]])(
    '%j is rejected: no amount is guessed',
    (over) => expect(order(over as Record<string, string>)).toEqual({ rejected: 'import.amount_unreadable' }),
  )
  it('whose number Excel shortened is rejected', () => {
    expect(order({ order: '2,4E+11' })).toEqual({ rejected: 'import.number_damaged' })
  })
  it('stays when it is old, to the moment, and says so; its state goes before its age', () => {
    const stays = (date: string, status = '') => [item({ date, status }).stays, notes(order({ date, status }))]
    expect(stays('2026-11-25 18:59:59-05:00')).toEqual(['before_connection', ['import.old_order']])
    expect(stays('2026-11-25 19:00:00-05:00')).toEqual([undefined, []])
    expect(stays('2026-10-01', 'CANCELADO')).toEqual(['cancelled', []])
    expect(stays('28/11/2026', 'PENDIENTE')).toEqual([undefined, []])
    expect(stays('28/11/2026', 'Otra cosa')).toEqual([undefined, []])
  })
  it('is the same order for the same name and phone, however both are written', () => {
    const key = (over: Record<string, string>) => (order(over) as { key: string }).key
    expect([key({ order: 'lit-7' }), key({ order: 'LIT 7', phone: '300 111 22 33' })]).toEqual([
      'LIT7/+573001112233',
      'LIT7/+573001112233',
    ])
    expect(key({ phone: 'no tiene' })).toBe('1001/no tiene')
    expect(key({ order: `A${'1'.repeat(50)}` })).toBe(`A${'1'.repeat(39)}/+573001112233`)
  })
  it('keeps the shop’s own id only when it is one', () => {
    const shop = (shopOrder: string) => item({ shopOrder }).shopOrder
    expect(['12345', '1'.repeat(20), '1234', '1'.repeat(21), 'x12345', '12345x', '5,0E+11'].map(shop)).toEqual([
      ...['12345', '1'.repeat(20), undefined, undefined, undefined, undefined, undefined],
    ])
  })
  it('that says another number of the same product is another line', () => {
    const merged = mergeOrders(item({ product: 'Gorra' }), item({ product: 'Gorra', quantity: '2' }))
    expect(merged.lines).toHaveLength(2)
  })
})

describe('a line of a parcel', () => {
  it('has its order’s name, contents, money and last movement where the file has them', () => {
    const written = { order: 'Pedido 7', product: 'Gorra', total: '90.000', collect: '80.000', movedAt: '28/11/2026' }
    expect(sent({ ...written, address: 'Calle 1', department: 'Valle', email: 'a@x.co' })).toMatchObject({
      ...{ name: 'Pedido 7', contents: 'Gorra', total: 90000, collect: 80000, at: '2026-11-28T17:00:00.000Z' },
      ...{ placedAt: NOW, address: 'Calle 1', department: 'Valle', customer: { email: 'a@x.co' } },
    })
    expect(sent()).toMatchObject({ name: '93000000001', contents: 'Mercancía', total: 0, description: 'importada' })
    expect([sent({ collect: '80.000' }).total, 'collect' in sent({ collect: '0' })]).toEqual([80000, false])
    expect(sent({ collect: '0', total: '5' }).total).toBe(5)
  })
  it('says what happened in its own words', () => {
    expect(sent({ status: 'ENTREGADO' })).toMatchObject({ description: 'ENTREGADO', state: 'delivered' })
    expect(sent({ status: 'ENTREGADO', exception: 'Cliente ausente' }).exception).toBeUndefined()
    expect(sent({ status: 'NOVEDAD CLIENTE AUSENTE' }).exception).toBe('recipient_absent')
    expect(sent({ exception: 'Cliente ausente' })).toMatchObject({ description: 'Cliente ausente', state: undefined })
    expect(notes(parcel({ status: '' }))).toEqual([])
  })
  it('is known by its carrier and number in capitals', () => {
    expect(parcel({ number: 'ab-123', carrier: 'Veloces' })).toMatchObject({
      key: 'veloces/AB123',
      item: { number: 'AB123', carrier: 'veloces', carrierName: 'Veloces' },
    })
    for (const number of ['A1B2', 'ABCDE', `${'A'.repeat(30)}1`, 'AB.123'])
      expect(parcel({ number, carrier: 'Veloces' })).toEqual({ rejected: 'import.number_unreadable' })
    expect(parcel({ number: `${'A'.repeat(29)}1`, carrier: 'Veloces' })).toHaveProperty('item')
  })
  it.each(['collect', 'total'])('whose %s is no amount is rejected', (field) =>
    expect(parcel({ [field]: 'gratis' })).toEqual({ rejected: 'import.amount_unreadable' }),
  )
  it('with a phone that Excel shortened, or no date, says so only where the cell has something', () => {
    for (const phone of ['3,0E+11', '3.1012345E+09'])
      expect(notes(parcel({ phone }))).toEqual(['import.phone_unusable'])
    expect(notes(parcel({ phone: '', movedAt: '', date: '' }))).toEqual([])
    expect(notes(parcel({ movedAt: 'ayer' }))).toEqual(['import.date_unreadable'])
  })
})
