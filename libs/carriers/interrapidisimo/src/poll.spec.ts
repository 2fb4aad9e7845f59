import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pollRequest, readPoll } from './poll.ts'
import { readPush } from './push.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT } from './testing.ts'

const STEP = { IdEstado: 7, Descripcion: 'Intento de entrega', Fecha: '2026-11-22T20:15:00.123', Ciudad: 'Medellín' }
const GUIDE = { NumeroGuia: '240000000001', IdEstadoActual: 7, EstadoActual: 'Intento de entrega', Estados: [STEP] }
const withMotive = { ...STEP, IdMotivo: 15, DescripcionMotivo: 'Residente ausente' }

describe('a poll', () => {
  it('names the client and the numbers', () => {
    expect(pollRequest(readSettings(ACCOUNT), ['240000000001', '240000000002'])).toEqual({
      method: 'POST',
      path: '/ApiVentaCredito/api/ClientesCredito/ConsultarEstadosGuiasCliente',
      body: { idCliente: 1001, numeroGuias: ['240000000001', '240000000002'] },
    })
  })

  it('reads every movement in UTC, its motive before its state', () => {
    const moves = {
      ...GUIDE,
      Estados: [{ ...STEP, IdEstado: 6, Descripcion: 'Reparto', Ciudad: '05001000' }, withMotive],
    }
    expect(readPoll([moves])).toEqual([
      {
        number: '240000000001',
        at: '2026-11-23T01:15:00.123Z',
        code: '6',
        description: 'Reparto',
        state: 'out_for_delivery',
      },
      {
        number: '240000000001',
        at: '2026-11-23T01:15:00.123Z',
        code: '7:15',
        description: 'Residente ausente',
        state: 'exception',
        exception: 'recipient_absent',
        city: 'Medellín',
      },
    ])
  })

  it('gives a movement the same time and code as its push', () => {
    const detail = {
      NumeroGuia: 240000000001,
      FechaEstado: STEP.Fecha,
      CodigoEstado: 7,
      DescripcionEstado: STEP.Descripcion,
      CodigoMotivoEst: 15,
      DescripcionMotivoEst: 'Residente ausente',
    }
    const [polled] = readPoll([{ ...GUIDE, Estados: [withMotive] }])
    const [pushed] = readPush({ NotificacionEstados: { DetalleNotificacion: detail } })
    expect(polled).toMatchObject({ ...pushed })
  })

  it('skips entries without a number, a time or a state', () => {
    const steps = [{ ...STEP, Fecha: 'ayer' }, { ...STEP, IdEstado: null }, null, 5]
    expect(readPoll([{ ...GUIDE, Estados: steps }, { Estados: [STEP] }, null, { NumeroGuia: '240000000001' }])).toEqual(
      [],
    )
    expect(readPoll([])).toEqual([])
  })

  it.each([{}, null, 'x'])('is no poll: %j', (answer) => {
    expect(() => readPoll(answer)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
  })

  it('throws only DomainError on arbitrary JSON', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom({ toString: 1 }, -7, 7.5, '7'))
    const step = fc
      .tuple(fc.constantFrom(...Object.keys(withMotive)), value)
      .map(([k, v]) => ({ ...withMotive, [k]: v }))
    const guide = fc.tuple(fc.constantFrom(...Object.keys(GUIDE)), value).map(([k, v]) => ({ ...GUIDE, [k]: v }))
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.array(guide),
      step.map((one) => [{ ...GUIDE, Estados: [one] }]),
    )
    fc.assert(
      fc.property(answer, (one) => {
        try {
          for (const { number } of readPoll(one)) expect(number).toMatch(/^\d{6,20}$/)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
    )
  })
})
