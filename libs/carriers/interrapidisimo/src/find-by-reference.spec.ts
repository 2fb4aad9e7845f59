import { describe, expect, it } from 'vitest'
import { findRequest, readFound } from './find-by-reference.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT } from './testing.ts'

const one = (numeroPreenvio: string, referencia: string, anulado = false) => ({
  numeroPreenvio,
  referencia,
  anulado,
  valorFlete: 20596,
})

describe('finding by our reference', () => {
  it('keeps the reference whole in the path', () => {
    expect(findRequest(readSettings(ACCOUNT), '5001#a/b')).toEqual({
      method: 'GET',
      path: '/ApiVentaCredito/api/Admision/ConsultarPreenviosPorReferencia/1001/5001%23a%2Fb',
    })
  })

  it('takes the oldest active one', () => {
    const found = readFound([one('240000000001', 'r', true), one('240000000002', 'r'), one('240000000003', 'r')], 'r')
    expect(found).toMatchObject({ number: '240000000002', price: { amount: '20596', currency: 'COP' } })
  })

  it('finds none when there is none, when all are cancelled, and when they have other references', () => {
    expect(readFound([], 'r')).toBeUndefined()
    expect(readFound([one('240000000001', 'r', true)], 'r')).toBeUndefined()
    expect(readFound([one('240000000001', 'another')], 'r')).toBeUndefined()
  })

  it.each([{}, null, 'none', [{ referencia: 'r' }], [null]])(
    'never takes %j for "none": a second one would be made',
    (answer) => {
      expect(() => readFound(answer, 'r')).toThrow(expect.objectContaining({ kind: 'unavailable' }))
    },
  )
})
