import type { DomainError } from '@litper/kernel'
import { type Answer, response } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { carrierAnswersContract } from '../../../ports/src/carrier-answers.contract.ts'
import { readAnswer } from './faults.ts'

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

  it.each([400, 404])('of %i in their form is a refusal, named by codes alone', (status) => {
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

  it('of a plain 400 is a refusal as well', () => {
    const details = { carrier: 'interrapidisimo', vendorCode: '400' }
    expect(failure({ status: 400, json: { Message: 'The request is invalid.' } })).toMatchObject({ details })
  })

  it.each([
    ['a breakdown', { status: 500, json: { Message: 'An error has occurred.' } }],
    ['an unknown route', { status: 404, json: { Message: 'No HTTP resource was found' } }],
  ] satisfies [string, Answer][])('is a fault when it is %s', (_what, answer) => {
    expect(failure(answer)).toMatchObject({ code: 'carrier.unavailable', kind: 'unavailable' })
  })

  carrierAnswersContract('interrapidisimo', readAnswer)
})
