import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIELDS } from './fields.ts'
import { columnNames, foldHeader } from './fold-header.ts'
import { HEADER_WORDS } from './header-words.ts'
import { knownNames, mappingFaults, suggestMapping } from './suggest-mapping.ts'

const asLegacy = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
const DROPI = [
  'ID',
  'FECHA',
  'TELÉFONO',
  'NOMBRE CLIENTE',
  'NÚMERO GUIA',
  'ESTATUS',
  'DEPARTAMENTO DESTINO',
  'CIUDAD DESTINO',
  'DIRECCION',
  'NOTAS',
  'TRANSPORTADORA',
  'TOTAL DE LA ORDEN',
  'VALOR FACTURADO',
  'GANANCIA',
  'PRECIO FLETE',
  'COSTO DEVOLUCION FLETE',
  'COMISION',
  'NOVEDAD',
  'FECHA DE ÚLTIMO MOVIMIENTO',
  'ID DE ORDEN DE TIENDA',
  'CATEGORÍAS',
]
const LOST = (text: string) => text.replace(/[ÁÉÍÓÚ]/g, '\uFFFD')

describe('the columns of a file', () => {
  it.each<[string, readonly string[]]>([
    ['as it writes them', DROPI],
    ['in another order and case', [...DROPI].reverse().map((one) => one.toLowerCase())],
    ['with broken accents', DROPI.map(asLegacy)],
  ])('of Dropi are known %s', (_, columns) => {
    const { preset, kind, sure, mapping } = suggestMapping(columns)
    expect({ preset, kind, sure }).toEqual({ preset: 'dropi', kind: 'parcels', sure: true })
    expect(foldHeader(mapping.number!)).toBe('numero guia')
    expect(foldHeader(mapping.collect!)).toBe('valor facturado')
    expect(Object.keys(mapping)).toHaveLength(18)
    const more = suggestMapping([...columns, 'Email', 'Producto', 'Cantidad']).mapping
    expect(more).toMatchObject({ email: 'Email', product: 'Producto', quantity: 'Cantidad' })
  })

  it('of Dropi are known by the eight of them that everybody names', () => {
    const short = ['guía', 'estado', 'transportadora', 'ciudad', 'novedad', 'valor facturado', 'flete', 'ganancia']
    expect(suggestMapping(short)).toMatchObject({
      preset: 'dropi',
      mapping: { number: 'guía', status: 'estado', freight: 'flete' },
    })
  })

  it('whose accents are lost are found where only one name fits', () => {
    expect(suggestMapping(DROPI.map(LOST)).mapping.number).toBe('N\uFFFDMERO GUIA')
    expect(suggestMapping(['Tel\uFFFDfono']).mapping).toEqual({ phone: 'Tel\uFFFDfono' })
    expect(knownNames(['Tel\uFFFDfono', '\uFFFD\uFFFD\uFFFD', 'Tel\uFFFDfonx'])).toBe(1)
  })

  it('that stand twice are the first of them', () => {
    expect(suggestMapping(['Guía', 'GUIA'], 'parcels').mapping.number).toBe('Guía')
  })

  it('of an order sheet make orders, of a list of waybills parcels', () => {
    const orders = [
      'Pedido',
      'Nombre',
      'Celular',
      'Dirección',
      'Ciudad',
      'Valor total',
      'Forma de pago',
      'Color favorito',
    ]
    expect(suggestMapping(orders)).toMatchObject({ kind: 'orders', sure: true })
    expect(suggestMapping(orders).mapping).not.toHaveProperty('Color favorito')
    expect(suggestMapping(['Guía', 'Estado del envío'])).toMatchObject({ kind: 'parcels', sure: true })
    expect(suggestMapping(['Nro de la guía del cliente', 'x'])).toMatchObject({ kind: 'parcels', sure: false })
  })

  it('never have a column twice or one that is not there, whatever they are called', () => {
    const word = fc.constantFrom(...FIELDS.flatMap((field) => HEADER_WORDS[field]), 'x', 'GUÍA', 'Ciudad ', '')
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 25 }), (cells) => {
        const columns = columnNames(cells)
        expect(new Set(columns).size).toBe(columns.length)
        const { mapping } = suggestMapping(columns)
        expect(mappingFaults(columns, mapping)).toEqual([])
      }),
    )
  })

  it('find each known name in its own field', () => {
    for (const field of FIELDS)
      for (const word of HEADER_WORDS[field])
        expect([word, suggestMapping([word]).mapping[field]]).toEqual([word, word])
  })

  it('tell the row of names from a title above it', () => {
    expect(['Reporte de pedidos', 'Guía;Estado'].map((one) => knownNames(one.split(';')))).toEqual([0, 2])
  })

  it('that a person gives are checked', () => {
    expect(mappingFaults(['a', 'b'], { number: 'a', city: 'a', phone: 'z' }).map(({ field }) => field)).toEqual([
      'mapping.number',
      'mapping.city',
      'mapping.phone',
    ])
  })
})

describe('a suggestion', () => {
  it('is of the kind that is wanted, and a preset of another kind is none', () => {
    expect(suggestMapping(DROPI, 'orders')).toMatchObject({ kind: 'orders' })
    expect(suggestMapping(DROPI, 'orders').preset).toBeUndefined()
    expect(suggestMapping(DROPI, 'parcels').preset).toBe('dropi')
    expect(suggestMapping(['Guía'], 'orders')).toMatchObject({ kind: 'orders', sure: false })
  })
  it('of parcels is sure once the number and the state or the carrier are known by their own names', () => {
    const sure = (...columns: string[]) => suggestMapping(columns, 'parcels').sure
    expect([sure('Guía'), sure('Guía', 'Estado'), sure('Guía', 'Transportadora'), sure('Estado')]).toEqual([
      ...[false, true, true, false],
    ])
    expect(sure('Nro de la guía del cliente', 'Estado')).toBe(false)
  })
  it('takes the surest of two names for a field, wherever it stands', () => {
    const [surest, other] = HEADER_WORDS.number as [string, string]
    for (const columns of [
      [surest, other],
      [other, surest],
    ])
      expect(suggestMapping(columns).mapping.number).toBe(surest)
  })
  it('finds a name as whole words inside another, of four letters or more, and gives no column away twice', () => {
    expect(suggestMapping(['Mi ciudad de siempre']).mapping).toEqual({ city: 'Mi ciudad de siempre' })
    expect(suggestMapping(['ciudadela']).mapping).toEqual({})
    expect(suggestMapping(['Ciudad', 'Otra ciudad']).mapping).toEqual({ city: 'Ciudad' })
    expect(suggestMapping(['x id y']).mapping).toEqual({})
  })
  it('of a preset needs what is its own alone, and enough of the rest', () => {
    const few = ['guia', 'estado', 'transportadora', 'ganancia', 'ciudad', 'novedad', 'flete']
    expect(suggestMapping(few).preset).toBe('dropi')
    expect(suggestMapping(few.slice(0, 6)).preset).toBeUndefined()
    for (const one of ['guia', 'estado', 'transportadora', 'ganancia'])
      expect([one, suggestMapping([...few.filter((name) => name !== one), 'fecha', 'id']).preset]).toEqual([
        one,
        undefined,
      ])
    for (const [known, other] of [
      ['guia', 'numero de guia'],
      ['estado', 'status'],
      ['estado', 'estatus'],
      ['ciudad', 'departamento'],
    ])
      expect([other, suggestMapping(few.map((name) => (name === known ? other! : name))).preset]).toEqual([
        other,
        'dropi',
      ])
  })
  it('that a person makes names what is wrong with it', () => {
    expect(mappingFaults(['a'], { number: 'a', city: 'b' })).toEqual([
      { field: 'mapping.city', problem: 'no column of the file' },
    ])
    expect(mappingFaults(['a'], { number: 'a', city: 'a' }).map(({ problem }) => problem)).toEqual([
      'the column stands for another field too',
      'the column stands for another field too',
    ])
  })
})
