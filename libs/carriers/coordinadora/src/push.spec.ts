import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPush } from './push.ts'

const pushed = (inner: unknown) => ({
  message: { data: Buffer.from(JSON.stringify(inner)).toString('base64'), messageId: '1', attributes: {} },
  subscription: 'projects/p/subscriptions/s',
})
const STATE = {
  tracking_number: '07000000001',
  referencia: '5001#0a1b2c3d',
  comment: 'EN REPARTO',
  codigo: '5',
  codigo_cliente: '31275',
  fecha: '2026-11-22',
  hora: '20:15:30.123456',
  anterior: '',
  referencia_anterior: '',
}
const NOVEDAD = {
  ...STATE,
  codigo: '101',
  comment: 'DESTINATARIO AUSENTE',
  codigo_estado: '5',
  desc_estado: 'EN REPARTO',
}

describe('a push', () => {
  it('is a state, in Bogotá’s time, to the second, as a poll', () => {
    expect(readPush(pushed(STATE))).toEqual([
      {
        number: '07000000001',
        at: '2026-11-23T01:15:30.000Z',
        code: '5',
        description: 'EN REPARTO',
        state: 'out_for_delivery',
      },
    ])
  })

  it('is a novedad, with the carrier’s text', () => {
    expect(readPush(pushed(NOVEDAD))[0]).toMatchObject({
      code: 'N101',
      description: 'DESTINATARIO AUSENTE',
      state: 'exception',
      exception: 'recipient_absent',
    })
    expect(readPush(pushed({ ...NOVEDAD, codigo: '999' }))[0]).toMatchObject({ code: 'N999', exception: 'other' })
  })

  it.each([
    ['', 'returned'],
    [undefined, 'returned'],
    [null, 'returned'],
    ['07000000113', 'returned'],
    ['113', 'lost'],
    [113, 'lost'],
  ])('closes an incident by what came before, where it is told: %j', (anterior, state) => {
    expect(readPush(pushed({ ...STATE, codigo: '8', anterior }))[0]).toMatchObject({ code: '8', state })
  })

  it('keeps an unknown code as it is and moves nothing', () => {
    const [event] = readPush(pushed({ ...STATE, codigo: '77' }))
    expect(event).toMatchObject({ code: '77' })
    expect(event).not.toHaveProperty('state')
  })

  it('reads numbers and codes that came as numbers', () => {
    const [event] = readPush(pushed({ ...STATE, tracking_number: 7000000001, codigo: 6 }))
    expect(event).toMatchObject({ number: '07000000001', code: '6', state: 'delivered' })
  })

  it('leaves out characters that a database refuses', () => {
    const [event] = readPush(pushed({ ...STATE, comment: 'a\u0000b\ud800c' }))
    expect(event?.description).toBe('ab\uFFFDc')
  })

  it.each([
    ['nothing', undefined],
    ['another envelope', { NotificacionEstados: {} }],
    ['no base64 of JSON', { message: { data: '%%%' } }],
    ['no number', pushed({ ...STATE, tracking_number: 'x' })],
    ['no date', pushed({ ...STATE, fecha: '22/11/2026' })],
    ['no clock', pushed({ ...STATE, hora: '25h' })],
    ['no code', pushed({ ...STATE, codigo: '' })],
    ['a code of another world', pushed({ ...STATE, codigo: '1\n2' })],
  ])('is refused with %s', (_what, body) => {
    expect(() => readPush(body)).toThrow(expect.objectContaining({ code: 'push.unreadable', kind: 'invalid' }))
  })

  it('throws only DomainError on arbitrary JSON, and its movements have a time and a number', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('5', '101', '2026-11-22', { toString: 1 }, -1, 1e30))
    const inner = fc
      .tuple(fc.constantFrom(...Object.keys(NOVEDAD)), value)
      .map(([key, v]) => ({ ...NOVEDAD, [key]: v }))
    const body = fc.oneof(fc.jsonValue(), fc.jsonValue().map(pushed), inner.map(pushed))
    fc.assert(
      fc.property(body, (one) => {
        try {
          for (const event of readPush(one)) {
            expect(new Date(event.at).toISOString()).toBe(event.at)
            expect(event.number).toMatch(/^\d{11,20}$/)
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
