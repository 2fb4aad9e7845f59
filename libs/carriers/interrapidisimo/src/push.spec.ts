import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPush } from './push.ts'

const pushed = (DetalleNotificacion: unknown) => ({ NotificacionEstados: { DetalleNotificacion } })
const DETAIL = {
  FechaNotificacion: '2026-11-22T20:15:01.000',
  FechaEstado: '2026-11-22T20:15:00.123',
  NumeroGuia: '240000000001',
  DescripcionEstado: 'Reparto',
  CodigoEstado: 6,
  DescripcionMotivoEst: '',
  CodigoMotivoEst: 0,
  CodigoCiudad: '05001000',
}
const REFUSAL = { ...DETAIL, CodigoEstado: 7, CodigoMotivoEst: 26, DescripcionMotivoEst: 'Rehusado' }

describe('a push', () => {
  it('is a movement, in Bogotá’s time', () => {
    expect(readPush(pushed(DETAIL))).toEqual([
      {
        number: '240000000001',
        at: '2026-11-23T01:15:00.123Z',
        code: '6',
        description: 'Reparto',
        state: 'out_for_delivery',
      },
    ])
  })

  it('is a motive by its code, with the carrier’s text', () => {
    expect(readPush(pushed(REFUSAL))[0]).toMatchObject({
      code: '7:26',
      description: 'Rehusado',
      state: 'exception',
      exception: 'refused',
    })
  })

  it('accepts numbers as texts, and many movements at once', () => {
    const other = { ...DETAIL, NumeroGuia: 240000000002, CodigoEstado: '11', CodigoMotivoEst: null }
    expect(readPush(pushed([DETAIL, other])).map(({ number, state }) => [number, state])).toEqual([
      ['240000000001', 'out_for_delivery'],
      ['240000000002', 'delivered'],
    ])
  })

  it('keeps an unknown code as it is and moves nothing', () => {
    const [event] = readPush(pushed({ ...DETAIL, CodigoEstado: 77, DescripcionEstado: 'a\u0000b' }))
    expect(event).toMatchObject({ code: '77', description: 'ab' })
    expect(event).not.toHaveProperty('state')
  })

  it.each([
    ['nothing', undefined],
    ['another envelope', { message: { data: 'e30=' } }],
    ['no detail', pushed(undefined)],
    ['no number', pushed({ ...DETAIL, NumeroGuia: 'x' })],
    ['no time', pushed({ ...DETAIL, FechaEstado: '22/11/2026' })],
    ['a year before all parcels', pushed({ ...DETAIL, FechaEstado: '0000-01-01T00:00:00' })],
    ['no state', pushed({ ...DETAIL, CodigoEstado: '' })],
    ['half a state', pushed({ ...DETAIL, CodigoEstado: 6.5 })],
  ])('is refused with %s', (_what, body) => {
    expect(() => readPush(body)).toThrow(expect.objectContaining({ code: 'push.unreadable', kind: 'invalid' }))
  })

  it('throws only DomainError on arbitrary JSON, and its movements have a time and a number', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('7', '26', '2026-11-22', { toString: 1 }, -1, 1e30))
    const detail = fc.tuple(fc.constantFrom(...Object.keys(REFUSAL)), value).map(([k, v]) => ({ ...REFUSAL, [k]: v }))
    const body = fc.oneof(fc.jsonValue(), fc.jsonValue().map(pushed), detail.map(pushed), fc.array(detail).map(pushed))
    fc.assert(
      fc.property(body, (one) => {
        try {
          for (const event of readPush(one)) {
            expect(new Date(event.at).toISOString()).toBe(event.at)
            expect(event.number).toMatch(/^\d{6,20}$/)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
          expect((error as DomainError).kind).toBe('invalid')
        }
      }),
      { numRuns: 500 },
    )
  })
})
