import { describe, expect, it } from 'vitest'
import { quoteRequest, readQuote } from './quote.ts'
import { SPEC } from './testing.ts'

describe('a quote', () => {
  it('is asked for with what would be sent', () => {
    expect(quoteRequest(SPEC)).toEqual({
      method: 'POST',
      path: '/cotizador/nacional',
      body: {
        origen: '11001000',
        destino: '05001000',
        valoracion: 129900,
        valorRecaudo: 129901,
        nivelServicio: 22,
        detalle: [{ unidades: 1, peso: 2, alto: 10, ancho: 20, largo: 30 }],
      },
    })
    expect(quoteRequest({ ...SPEC, collect: undefined }).body).not.toHaveProperty('valorRecaudo')
  })

  it('is a price, days and a service', () => {
    const answer = { flete_total: 24496, flete_fijo: 18100, dias_entrega: 3, tipo_trayecto: 'NACIONAL' }
    expect(readQuote(answer)).toEqual({ price: { amount: '24496', currency: 'COP' }, days: 3, service: 'NACIONAL' })
  })

  it.each([
    {},
    null,
    { flete_total: 1 },
    { flete_total: -1, dias_entrega: 3 },
    { flete_total: 1e300, dias_entrega: 1 },
  ])('is not made up from %j', (answer) => {
    expect(() => readQuote(answer)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
  })
})
