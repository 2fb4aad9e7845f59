import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPoll } from './poll.ts'
import { readPush } from './push.ts'

const movement = fc.record({
  NumeroGuia: fc.nat(99_999_999).map((n) => `2400${String(n).padStart(8, '0')}`),
  Fecha: fc
    .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, -1)),
  state: fc.integer({ min: 1, max: 45 }),
  motive: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 189 })),
})

describe('one movement', () => {
  it('has the same time, code and meaning by push and by poll: the history keeps it once', () => {
    fc.assert(
      fc.property(movement, ({ NumeroGuia, Fecha, state, motive }) => {
        const pushed = {
          NumeroGuia,
          FechaEstado: Fecha,
          CodigoEstado: state,
          DescripcionEstado: 'X',
          CodigoMotivoEst: motive,
          DescripcionMotivoEst: motive > 0 ? 'Y' : '',
        }
        const why = motive > 0 ? { IdMotivo: motive, DescripcionMotivo: 'Y' } : {}
        const polled = [{ NumeroGuia, Estados: [{ IdEstado: state, Descripcion: 'X', Fecha, ...why }] }]
        expect(readPush({ NotificacionEstados: { DetalleNotificacion: pushed } })).toEqual(readPoll(polled))
      }),
    )
  })
})
