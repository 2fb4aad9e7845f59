import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carrierFinder } from './carrier-of.ts'
import { decideLines, type KnownItem, type ReadLine } from './decide-lines.ts'
import { placesOf, type Reading } from './line.ts'
import { mergeOrders, type OrderItem, readOrder } from './read-order.ts'
import { readParcel } from './read-parcel.ts'
import { suggestMapping } from './suggest-mapping.ts'
import { IMPORT_TEXTS, NOTES, REJECTIONS } from './verdicts.ts'

const NOW = '2026-11-29T12:00:00.000Z'
const carrierOf = carrierFinder([{ id: 'uno', name: 'Uno', numberForm: '\\d{11}' }])
function reading(columns: readonly string[]): Reading {
  const { kind, mapping } = suggestMapping(columns)
  return { kind, places: placesOf(mapping, columns), now: NOW, ordersFrom: '2026-11-26T00:00:00.000Z' }
}
const PARCEL = [
  'Guía',
  'Estado',
  'Transportadora',
  'Nombre',
  'Celular',
  'Ciudad',
  'Valor a recaudar',
  'Novedad',
  'Fecha',
  'ID de orden de tienda',
]
const parcel = (...cells: string[]) => readParcel(cells, reading(PARCEL), carrierOf)
const ORDER = [
  'Pedido',
  'Nombre',
  'Celular',
  'Dirección',
  'Ciudad',
  'Valor total',
  'Estado',
  'Fecha',
  'Producto',
  'Recaudo',
  'Forma de pago',
]
const order = (...cells: string[]) => readOrder(cells, reading(ORDER))

describe('a line of a parcel', () => {
  it('is read with its accents, money, dates and state', () => {
    expect(
      parcel(
        '93000000001',
        'NOVEDAD',
        'UNO',
        'Ana MarÃ­a Ruiz',
        '300 111 2233',
        'BogotÃ¡',
        '$ 129.900',
        'Cliente ausente',
        '22/11/2026',
        '5001234567',
      ),
    ).toEqual({
      key: 'uno/93000000001',
      notes: [],
      item: {
        number: '93000000001',
        carrier: 'uno',
        carrierName: 'Uno',
        name: '93000000001',
        shopOrder: '5001234567',
        placedAt: '2026-11-22T17:00:00.000Z',
        at: NOW,
        state: 'exception',
        exception: 'recipient_absent',
        description: 'NOVEDAD: Cliente ausente',
        customer: { firstName: 'Ana', lastName: 'María Ruiz', phone: '+573001112233' },
        address: '',
        city: 'Bogotá',
        department: '',
        contents: 'Mercancía',
        total: 129900,
        collect: 129900,
      },
    })
  })
  it.each([
    [['', 'ENTREGADO'], 'import.no_number'],
    [['2,4E+11'], 'import.number_damaged'],
    [['sin guía'], 'import.number_unreadable'],
    [['12345'], 'import.carrier_unknown'],
    [['93000000001', '', '', '', '', '', 'gratis'], 'import.amount_unreadable'],
  ])('%j is rejected: %s', (cells, rejected) => expect(parcel(...cells)).toEqual({ rejected }))
  it('is taken with what a person should know', () => {
    expect(
      parcel('12345678', 'Quién sabe', 'Veloces S.A.', 'Mu\uFFFDoz', 'no tiene', '', '', '', 'ayer'),
    ).toMatchObject({
      key: 'veloces-s-a/12345678',
      notes: [
        'import.carrier_not_ours',
        'import.status_unknown',
        'import.date_unreadable',
        'import.accent_lost',
        'import.phone_unusable',
      ],
    })
  })
})

describe('a line of an order', () => {
  const whole = [
    '#1001',
    'Luis Paz',
    '3001112233',
    'Calle 1 # 2-3',
    'Cali',
    '80.000',
    '',
    '28/11/2026',
    'Gorra',
    '80000',
    'Contraentrega',
  ]
  it('is read', () => {
    expect(order(...whole)).toMatchObject({
      key: '1001/+573001112233',
      notes: [],
      item: {
        name: '1001',
        total: 80000,
        collect: 80000,
        payment: 'Contraentrega',
        lines: [{ title: 'Gorra', quantity: 1, price: 80000 }],
      },
    })
  })
  it.each([
    [0, 'import.no_order'],
    [1, 'import.no_name'],
    [2, 'import.no_phone'],
    [3, 'import.no_address'],
    [4, 'import.no_city'],
    [5, 'import.no_total'],
  ])('without cell %i is rejected: %s', (index, rejected) => {
    expect(order(...whole.map((cell, at) => (at === index ? ' ' : cell)))).toEqual({ rejected })
  })
  it.each([
    [6, 'CANCELADO', 'cancelled'],
    [6, 'ENTREGADO', 'fulfilled'],
    [7, '2026-10-01', 'before_connection'],
  ])('stays when cell %i says %s', (index, words, stays) => {
    expect(order(...whole.map((cell, at) => (at === index ? words : cell)))).toMatchObject({ item: { stays } })
  })
  it('of the same order adds its product, once', () => {
    const read = (title: string) => (order(...whole.with(8, title)) as { item: OrderItem }).item
    const both = mergeOrders(read('Gorra'), read('Saco'))
    expect(both.lines.map(({ title }) => title)).toEqual(['Gorra', 'Saco'])
    expect(mergeOrders(both, read('Saco'))).toEqual(both)
  })
})

describe('the verdict of a line', () => {
  it('counts every line once, whatever the batches are', () => {
    const line = fc.oneof(
      fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), digest: fc.constantFrom('x', 'y') }),
      fc.constant({ rejected: 'import.no_number' as const }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.nat({ max: 20 }), (drawn, cut) => {
        const lines = drawn.map((one, index) => ({ line: index + 2, notes: [], ...one })) as ReadLine[]
        const start = () => new Map<string, KnownItem>([['a', { digest: 'x', importId: 'old' }]])
        const [once, twice] = [start(), start()]
        const whole = decideLines(lines, once, 'new')
        expect([
          ...decideLines(lines.slice(0, cut), twice, 'new'),
          ...decideLines(lines.slice(cut), twice, 'new'),
        ]).toEqual(whole)
        const taken = whole.filter(({ verdict }) => verdict !== 'rejected' && verdict !== 'duplicate')
        expect(new Set(taken.map(({ key }) => key)).size).toBe(taken.length)
        // the same file again, as another import: nothing is new
        expect(decideLines(lines, once, 'newer').filter(({ verdict }) => verdict === 'imported')).toEqual([])
      }),
    )
  })
  it('says what became of it: new, changed, the same again, twice in the file, or not taken', () => {
    const known = new Map<string, KnownItem>([
      ['a', { digest: 'x', importId: 'old' }],
      ['b', { digest: 'x', importId: 'old' }],
    ])
    const notes = ['import.old_order'] as const
    const line = (key: string, digest: string) => ({ line: 2, key, digest, notes })
    expect(
      decideLines(
        [line('a', 'x'), line('b', 'y'), line('c', 'x'), line('c', 'y'), { line: 3, rejected: 'import.no_name' }],
        known,
        'new',
      ),
    ).toEqual([
      { line: 2, key: 'a', verdict: 'unchanged', notes },
      { line: 2, key: 'b', verdict: 'updated', notes },
      { line: 2, key: 'c', verdict: 'imported', notes },
      { line: 2, key: 'c', verdict: 'duplicate', notes: ['import.in_file_twice'] },
      { line: 3, verdict: 'rejected', code: 'import.no_name', notes: [] },
    ])
    expect(known.get('c')).toEqual({ digest: 'x', importId: 'new' })
  })
  it('has a text in both languages', () => {
    for (const code of [...REJECTIONS, ...NOTES])
      expect(Object.values(IMPORT_TEXTS[code]).every((text) => text.length > 10)).toBe(true)
  })
})
