import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswer } from './faults.ts'
import { type Answer, response } from './testing.ts'

const failure = (answer: Answer): DomainError => {
  try {
    readAnswer(response(answer))
  } catch (error) {
    return error as DomainError
  }
  throw new Error('it was taken for an answer')
}

describe('an answer', () => {
  it.each([200, 201])('of %i is its JSON', (status) => {
    expect(readAnswer(response({ status, json: { a: 1 } }))).toEqual({ a: 1 })
  })

  it.each([400, 404, 409])('of %i in their form is a considered no, told by codes alone', (status) => {
    const mensaje = 'Ana, 3001234567, no vive aquí'
    const json = { isError: true, codigo: 'GUIA_EN_RUTA', mensaje, campos: ['destinatario.telefono', mensaje] }
    const { code, kind, details, message } = failure({ status, json })
    expect([code, kind]).toEqual(['carrier.refused', 'invalid'])
    expect(details).toEqual({ carrier: 'coordinadora', vendorCode: 'GUIA_EN_RUTA', fields: ['destinatario.telefono'] })
    expect(message).not.toContain('Ana')
  })

  it('of 200 that says it is an error is a no too', () => {
    expect(failure({ json: { isError: true, codigo: 'X1' } })).toMatchObject({ code: 'carrier.refused' })
  })

  it.each([
    ['a breakdown', { status: 500, json: { isError: true, codigo: 'ERROR_INTERNO' } }],
    ['a gateway', { status: 502, text: '<html>Bad Gateway</html>' }],
    ['a gateway’s 404', { status: 404, json: { message: 'no Route matched' } }],
    ['a redirect', { status: 302, json: {} }],
    ['a slow one', { status: 408, json: {} }],
    ['garbage', { text: '{"ok":tru<html>' }],
    ['emptiness', { text: '' }],
  ] satisfies [string, Answer][])('is a fault when it is %s', (_what, answer) => {
    expect(failure(answer)).toMatchObject({ code: 'carrier.unavailable', kind: 'unavailable' })
  })

  it.each([
    [400, '<html>'],
    [404, ''],
    [409, 'no'],
    [422, '{'],
  ])('of %i that is no JSON (%j) is a no by its status', (status, text) => {
    const details = { carrier: 'coordinadora', vendorCode: String(status) }
    expect(failure({ status, text })).toMatchObject({ code: 'carrier.refused', kind: 'invalid', details })
  })

  it.each(['null', '[null]', '7', '"x"'])('of 400 with %s is a no as well', (text) => {
    expect(failure({ status: 400, text })).toMatchObject({ code: 'carrier.refused', details: { vendorCode: '400' } })
  })

  it.each([401, 403])('of %i is a matter of keys, not of the parcel', (status) => {
    expect(failure({ status })).toMatchObject({ code: 'carrier.credentials', kind: 'unavailable' })
  })

  it.each([
    ['7', 7000],
    [' 1.5 ', 1500],
    ['61', 60_000],
    ['999999999', 60_000],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 2000],
    ['soon', 2000],
    ['', 2000],
    ['0', 2000],
    ['-4', 2000],
    ['Infinity', 2000],
    [undefined, 2000],
  ])('of 429 says when to come again: %s', (after, retryAfterMs) => {
    const error = failure({ status: 429, headers: after === undefined ? {} : { 'retry-after': after } })
    expect(error).toMatchObject({ code: 'carrier.busy', kind: 'too_many', details: { retryAfterMs } })
  })

  it('is JSON or a DomainError', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.json(), fc.string()), (status, text) => {
        try {
          readAnswer(response({ status, text }))
          expect(status).toBeLessThan(300)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
    )
  })
})
