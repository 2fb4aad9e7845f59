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
  it.each([200, 201])('of %i is its JSON', (status) => {
    expect(readAnswer(response({ status, json: { a: 1 } }))).toEqual({ a: 1 })
  })

  it.each([400, 404, 409])('of %i in their form is a refusal, named by codes alone', (status) => {
    const mensaje = 'Ana, 3001234567, no vive aquí'
    const json = { isError: true, codigo: 'GUIA_EN_RUTA', mensaje, campos: ['destinatario.telefono', mensaje] }
    const { code, kind, details, message } = failure({ status, json })
    expect([code, kind]).toEqual(['carrier.refused', 'invalid'])
    expect(details).toEqual({ carrier: 'coordinadora', vendorCode: 'GUIA_EN_RUTA', fields: ['destinatario.telefono'] })
    expect(message).not.toContain('Ana')
  })

  it('of 200 that says it is an error is a refusal too', () => {
    expect(failure({ json: { isError: true, codigo: 'X1' } })).toMatchObject({ code: 'carrier.refused' })
  })

  it.each([
    ['a breakdown', { status: 500, json: { isError: true, codigo: 'ERROR_INTERNO' } }],
    ['a gateway’s 404', { status: 404, json: { message: 'no Route matched' } }],
  ] satisfies [string, Answer][])('is a fault when it is %s', (_what, answer) => {
    expect(failure(answer)).toMatchObject({ code: 'carrier.unavailable', kind: 'unavailable' })
  })

  carrierAnswersContract('coordinadora', readAnswer)
})
