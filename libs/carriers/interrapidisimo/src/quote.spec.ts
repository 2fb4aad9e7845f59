import { describe, expect, it } from 'vitest'
import { quoteRequest, readQuote } from './quote.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT, SPEC } from './testing.ts'

const offer = (IdServicio: number, Valor: unknown, TiempoEntrega: unknown = '2') => ({
  IdServicio,
  NombreServicio: `Servicio ${IdServicio}`,
  Precio: { Valor, ValorContraPago: 3897, ValorPrimaSeguro: 1299 },
  TiempoEntrega,
})

describe('a quote', () => {
  it('is a path of what would be sent', () => {
    expect(quoteRequest(readSettings(ACCOUNT), SPEC, '22-11-2026')).toEqual({
      method: 'GET',
      path: '/ApiServInter/api/CotizadorCliente/ResultadoListaCotizarValidaContrapago/1001/11001000/05001000/2/129900/1/22-11-2026/true',
    })
  })

  it('is that of the service that would carry it', () => {
    expect(readQuote([offer(17, 1), offer(3, 15400)], SPEC)).toEqual({
      price: { amount: '20596', currency: 'COP' },
      days: 2,
      service: 'Servicio 3',
    })
  })

  it('is a refusal when that service is not offered', () => {
    for (const answer of [[], [offer(6, 1)]])
      expect(() => readQuote(answer, SPEC)).toThrow(
        expect.objectContaining({
          code: 'carrier.refused',
          kind: 'invalid',
          details: { carrier: 'interrapidisimo', vendorCode: 'SIN_SERVICIO' },
        }),
      )
  })

  it.each([{}, null, 'x', [offer(3, '1')], [offer(3, 1, 'pronto')], [{ IdServicio: 3 }], [null], [offer(6, 1), {}]])(
    'is not made up from %j',
    (answer) => {
      expect(() => readQuote(answer, SPEC)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
    },
  )
})
