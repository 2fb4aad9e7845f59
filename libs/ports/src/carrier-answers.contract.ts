import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HttpResponse } from './http-client.ts'

/** An answer of a carrier’s server; by default empty, with status 200. */
interface Said {
  readonly status?: number
  readonly text?: string
  readonly headers?: Record<string, string>
}

/**
 * The law of reading a carrier’s answers: what is a refusal, what is a fault, what are wrong credentials, what is a rate limit.
 */
export function carrierAnswersContract(carrier: string, readAnswer: (answer: HttpResponse) => unknown): void {
  const read = ({ status = 200, text = '', headers = {} }: Said) =>
    readAnswer({ status, headers, text, bytes: new TextEncoder().encode(text) })
  const failure = (said: Said): DomainError => {
    try {
      read(said)
    } catch (error) {
      return error as DomainError
    }
    throw new Error('it was accepted as an answer')
  }

  it.each([
    ['a gateway', { status: 502, text: '<html>Bad Gateway</html>' }],
    ['a redirect', { status: 302, text: '{}' }],
    ['a slow one', { status: 408, text: '{}' }],
    ['garbage', { text: '{"ok":tru<html>' }],
    ['emptiness', { text: '' }],
  ] satisfies [string, Said][])('is a fault when it is %s', (_what, said) => {
    expect(failure(said)).toMatchObject({ code: 'carrier.unavailable', kind: 'unavailable' })
  })

  it.each([
    [400, '<html>'],
    [404, ''],
    [409, 'no'],
    [422, '{'],
  ])('of %i that is no JSON (%j) is a no by its status', (status, text) => {
    const details = { carrier, vendorCode: String(status) }
    expect(failure({ status, text })).toMatchObject({ code: 'carrier.refused', kind: 'invalid', details })
  })

  it.each(['null', '[null]', '7', '"x"'])('of 400 with %s is a no as well', (text) => {
    expect(failure({ status: 400, text })).toMatchObject({ code: 'carrier.refused', details: { vendorCode: '400' } })
  })

  it.each([401, 403])('of %i is a matter of keys, not of the parcel', (status) => {
    expect(failure({ status, text: '{}' })).toMatchObject({ code: 'carrier.credentials', kind: 'unavailable' })
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
    const error = failure({ status: 429, text: '{}', headers: after === undefined ? {} : { 'retry-after': after } })
    expect(error).toMatchObject({ code: 'carrier.busy', kind: 'too_many', details: { retryAfterMs } })
  })

  it('is JSON or a DomainError', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.json(), fc.string()), (status, text) => {
        try {
          read({ status, text })
          expect(status).toBeLessThan(300)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
    )
  })
}
