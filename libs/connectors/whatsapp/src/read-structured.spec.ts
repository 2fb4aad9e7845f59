import { describe, expect, it } from 'vitest'
import { readContent } from './read-content.ts'

const form = (response: unknown, name = 'flow') =>
  readContent({
    type: 'interactive',
    interactive: { type: 'nfm_reply', nfm_reply: { name, body: 'Sent', response_json: response } },
  })

describe('what is more than words', () => {
  it('is read from a basket of the catalogue', () => {
    const product_items = [
      { product_retailer_id: 'SKU1', quantity: 2, item_price: 50000, currency: 'COP' },
      { product_retailer_id: 'SKU2', quantity: '1' },
      { quantity: 3 },
    ]
    expect(readContent({ type: 'order', order: { text: 'quiero estos', product_items } })).toEqual({
      kind: 'order',
      text: 'quiero estos',
      lines: ['2 × SKU1 (50000 COP)', '1 × SKU2'],
    })
    expect(readContent({ type: 'order', order: {} })).toEqual({ kind: 'order' })
  })

  it('is read from shared contacts, each with its numbers', () => {
    const contacts = [
      { name: { formatted_name: 'Luis Prueba' }, phones: [{ phone: '+57 310 555 0101' }, { wa_id: '573105550102' }] },
      { name: {}, phones: [] },
      'x',
    ]
    expect(readContent({ type: 'contacts', contacts })).toEqual({
      kind: 'contacts',
      lines: ['Luis Prueba, +57 310 555 0101, 573105550102'],
    })
    expect(readContent({ type: 'contacts', contacts: 'x' })).toEqual({ kind: 'contacts' })
  })

  it.each([
    [
      JSON.stringify({
        values: { name: 'Ana', address: 'Calle 10 # 43E-31', building_name: 'Apto 502', city: 'Cali' },
      }),
      'address_message',
      'Calle 10 # 43E-31, Apto 502, Cali',
    ],
    [
      JSON.stringify({ direccion: 'Cra 7 # 12-34', barrio: 'La Cruz', flow_token: 't' }),
      'flow',
      'Cra 7 # 12-34, La Cruz',
    ],
    [{ address: 'Calle 1 # 2-3' }, 'flow', 'Calle 1 # 2-3'],
  ])('is read from an address that a form took: %j', (response, name, text) => {
    expect(form(response, name)).toMatchObject({ kind: 'address', text })
  })

  it('is read from any other form, without what is no answer', () => {
    const response = JSON.stringify({ talla: 'M', colores: ['rojo', 'azul'], flow_token: 't', cuando: null, n: 3 })
    expect(form(response)).toEqual({ kind: 'flow', lines: ['talla: M', 'colores: rojo, azul', 'n: 3'] })
    for (const nothing of ['{', 'null', undefined, 7, '[]']) expect(form(nothing)).toEqual({ kind: 'flow' })
  })

  it('is cut to what a person reads', () => {
    const contacts = Array.from({ length: 200 }, (_, n) => ({ name: { formatted_name: `${n}`.repeat(400) } }))
    const { lines } = readContent({ type: 'contacts', contacts })
    expect(lines).toHaveLength(30)
    expect(Math.max(...lines!.map((line) => line.length))).toBe(300)
  })
})
