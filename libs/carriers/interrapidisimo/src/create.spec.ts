import { describe, expect, it } from 'vitest'
import { createRequest, readCreated } from './create.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT, SPEC } from './testing.ts'

const bodyOf = (spec = SPEC) => createRequest(readSettings(ACCOUNT), spec).body as Record<string, unknown>

describe('a pre-shipment to create', () => {
  it('carries our reference, and declares what the courier must collect', () => {
    expect(createRequest(readSettings(ACCOUNT), SPEC)).toEqual({
      method: 'POST',
      path: '/ApiVentaCredito/api/Admision/InsertarAdmision',
      body: {
        IdClienteCredito: 1001,
        CodigoConvenioRemitente: 7,
        IdTipoEntrega: 1,
        AplicaContrapago: true,
        IdServicio: 3,
        Peso: 2,
        Largo: 30,
        Ancho: 20,
        Alto: 10,
        DiceContener: 'Camiseta',
        ValorDeclarado: 129900,
        IdTipoEnvio: 1,
        IdFormaPago: 2,
        NumeroPieza: 1,
        NumeroReferencia: '5001#0a1b2c3d',
        Destinatario: {
          tipoDocumento: 'CC',
          numeroDocumento: '',
          nombre: 'Ana',
          primerApellido: 'María Díaz',
          telefono: '3001234567',
          direccion: 'Cra 15 # 93-60 apto 302',
          idLocalidad: '05001000',
          correo: '',
        },
        Observaciones: ' ',
      },
    })
  })

  it.each([undefined, { amount: '0', currency: 'COP' }])(
    'is no contrapago when nothing is collected: %j',
    (collect) => {
      expect(bodyOf({ ...SPEC, collect })).toMatchObject({ AplicaContrapago: false, ValorDeclarado: 200000 })
    },
  )

  it('collects nothing when the order is paid, and chooses by charged weight', () => {
    const big = { ...SPEC, collect: undefined, sizeCm: { length: 60, width: 40, height: 40 } }
    expect(bodyOf(big)).toMatchObject({ AplicaContrapago: false, ValorDeclarado: 200000, IdServicio: 6, Peso: 2 })
  })

  it('cuts long texts, but not inside a character, and always leaves a name', () => {
    const body = bodyOf({
      ...SPEC,
      contents: '👕'.repeat(60),
      notes: 'n'.repeat(300),
      recipient: { ...SPEC.recipient, name: ' ' },
    })
    expect(body['DiceContener']).toBe('👕'.repeat(50))
    expect(body['Observaciones']).toHaveLength(250)
    expect(body['Destinatario']).toMatchObject({ nombre: '-', primerApellido: '' })
    const long = { ...SPEC.recipient, name: `${'ñ'.repeat(120)} ${'o'.repeat(120)}`, address: '😀'.repeat(300) }
    expect(bodyOf({ ...SPEC, contents: ' ', notes: ' ', recipient: long })).toMatchObject({
      DiceContener: 'Mercancía',
      Observaciones: ' ',
      Destinatario: { nombre: 'ñ'.repeat(100), primerApellido: 'o'.repeat(100), direccion: '😀'.repeat(250) },
    })
  })
})

describe('the answer to a creation', () => {
  it('is a number as text, the sum of the charges and a promised time in UTC', () => {
    const answer = {
      idPreenvio: 9,
      numeroPreenvio: 240000000001,
      valorFlete: 15400,
      valorSobreFlete: 1299,
      valorServicioContraPago: 3897,
      fechaEstimadaEntrega: '2026-11-25T20:00:00',
    }
    expect(readCreated(answer)).toEqual({
      number: '240000000001',
      price: { amount: '20596', currency: 'COP' },
      expectedAt: '2026-11-26T01:00:00.000Z',
    })
  })

  it.each([{}, null, [], 'ok', { numeroPreenvio: '' }, { numeroPreenvio: 0 }, { numeroPreenvio: { toString: 1 } }])(
    'without a number is unknown, never a no: %j',
    (answer) => {
      expect(() => readCreated(answer)).toThrow(
        expect.objectContaining({ code: 'carrier.unavailable', kind: 'unavailable' }),
      )
    },
  )
})
