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
  it('is an object, a list or a text', () => {
    for (const json of [{ a: 1 }, [1], 'JVBERi0=']) expect(readAnswer(response({ json }))).toEqual(json)
  })

  it.each([400, 404])('of %i in their form is a considered no, told by codes alone', (status) => {
    const Mensaje = 'Ana, 3001234567, no vive aquí'
    const json = { Codigo: 'NO_ANULABLE', Mensaje, Campos: ['Destinatario/telefono', Mensaje] }
    const { code, kind, details, message } = failure({ status, json })
    expect([code, kind]).toEqual(['carrier.refused', 'invalid'])
    expect(details).toEqual({
      carrier: 'interrapidisimo',
      vendorCode: 'NO_ANULABLE',
      fields: ['Destinatario/telefono'],
    })
    expect(message).not.toContain('Ana')
  })

  it('of a plain 400 is a no as well', () => {
    const details = { carrier: 'interrapidisimo', vendorCode: '400' }
    expect(failure({ status: 400, json: { Message: 'The request is invalid.' } })).toMatchObject({ details })
  })

  it.each([
    ['a breakdown', { status: 500, json: { Message: 'An error has occurred.' } }],
    ['a gateway', { status: 502, text: '<html>Bad Gateway</html>' }],
    ['an unknown route', { status: 404, json: { Message: 'No HTTP resource was found' } }],
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
    const details = { carrier: 'interrapidisimo', vendorCode: String(status) }
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
