import { describe, expect, it } from 'vitest'
import { createRequest, readGuide } from './create.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT, SPEC } from './testing.ts'

const bodyOf = (spec = SPEC) => createRequest(readSettings(ACCOUNT), spec).body as Record<string, unknown>

describe('a guide to create', () => {
  it('carries our reference, eight-digit cities, whole pesos and kilograms', () => {
    expect(createRequest(readSettings(ACCOUNT), SPEC)).toEqual({
      method: 'POST',
      path: '/guias',
      body: {
        idCliente: '1001',
        nivelServicio: 22,
        valorRecaudar: 129901,
        valorDeclarado: 129900,
        referencia: '5001#0a1b2c3d',
        contenido: 'Camiseta',
        observaciones: ' ',
        remitente: {
          nombre: 'Tienda',
          direccion: 'Calle 10 # 20-30',
          telefono: '6014445566',
          ciudad: '11001000',
          documento: '',
        },
        destinatario: {
          nombre: 'Ana María Díaz',
          direccion: 'Cra 15 # 93-60 apto 302',
          telefono: '3001234567',
          ciudad: '05001000',
          documento: '',
          correo: 'ana@example.com',
        },
        detalle: [{ unidades: 1, peso: 2, alto: 10, ancho: 20, largo: 30, referencia: '5001#0a1b2c3d' }],
      },
    })
  })

  it.each([undefined, { amount: '0', currency: 'COP' }])('is standard when nothing is collected: %j', (collect) => {
    const body = bodyOf({ ...SPEC, collect })
    expect(body['nivelServicio']).toBe(1)
    expect(body).not.toHaveProperty('valorRecaudar')
  })

  it('refuses to collect or insure in another currency', () => {
    const dollars = { amount: '30', currency: 'USD' }
    for (const spec of [
      { ...SPEC, collect: dollars },
      { ...SPEC, declaredValue: dollars },
    ])
      expect(() => bodyOf(spec)).toThrow(expect.objectContaining({ code: 'carrier.currency', kind: 'invalid' }))
  })

  it('cuts long texts, but not inside a character, and leaves none empty', () => {
    const body = bodyOf({ ...SPEC, contents: '👕'.repeat(60), notes: `${'n'.repeat(300)}` })
    expect(body['contenido']).toBe('👕'.repeat(50))
    expect(body['observaciones']).toHaveLength(250)
    const long = { ...SPEC.recipient, name: 'ñ'.repeat(120), address: '😀'.repeat(300) }
    const side = { nombre: 'ñ'.repeat(100), direccion: '😀'.repeat(250) }
    expect(bodyOf({ ...SPEC, sender: long, recipient: long })).toMatchObject({ remitente: side, destinatario: side })
    expect(bodyOf({ ...SPEC, recipient: { ...long, name: ' ' } })['destinatario']).toMatchObject({ nombre: '-' })
    expect(bodyOf({ ...SPEC, contents: '  ', notes: ' ' })).toMatchObject({
      contenido: 'Mercancía',
      observaciones: ' ',
    })
  })
})

describe('the answer to a creation', () => {
  it('is a number as text, a price and a promised time in UTC', () => {
    const answer = { codigo_remision: '07000000001', flete_total: 20296.5, fecha_estimada: '2026-11-25T10:00:00-05:00' }
    expect(readGuide(answer)).toEqual({
      number: '07000000001',
      price: { amount: '20296.5', currency: 'COP' },
      expectedAt: '2026-11-25T15:00:00.000Z',
    })
  })

  it('gives a number written as one its zeros back, and promises the evening of a bare date', () => {
    const guide = readGuide({ codigo_remision: 7000000001, flete_total: 'gratis', fecha_estimada: '2026-11-25' })
    expect(guide).toEqual({ number: '07000000001', price: undefined, expectedAt: '2026-11-25T23:00:00.000Z' })
  })

  it.each([{}, null, [], 'ok', { codigo_remision: '' }, { codigo_remision: 'ABC' }, { codigo_remision: { a: 1 } }])(
    'without a number is unknown, never a no: %j',
    (answer) => {
      expect(() => readGuide(answer)).toThrow(
        expect.objectContaining({ code: 'carrier.unavailable', kind: 'unavailable' }),
      )
    },
  )
})
