import { describe, expect, it } from 'vitest'
import { findRequest, readFound } from './find-by-reference.ts'

const guide = (codigo_remision: string, referencia: string, anulada = false) => ({
  codigo_remision,
  referencia,
  anulada,
  flete_total: 100,
})

describe('finding by our reference', () => {
  it('keeps the reference whole in the query', () => {
    expect(findRequest('5001#a&b')).toEqual({ method: 'GET', path: '/guias?referencia=5001%23a%26b' })
  })

  it('takes the oldest active guide', () => {
    const guias = [guide('00000000001', 'r', true), guide('00000000002', 'R'), guide('00000000003', 'r')]
    expect(readFound({ guias }, 'r')?.number).toBe('00000000002')
  })

  it('finds none when there is none, when all are cancelled, and when they have other references', () => {
    expect(readFound({ guias: [] }, 'r')).toBeUndefined()
    expect(readFound({ guias: [guide('00000000001', 'r', true)] }, 'r')).toBeUndefined()
    expect(readFound({ guias: [guide('00000000001', 'another')] }, 'r')).toBeUndefined()
  })

  it.each([{}, null, [], { guias: null }, { guias: {} }, { guias: [{ referencia: 'r' }] }])(
    'never takes %j for "none": a second guide would be made',
    (answer) => {
      expect(() => readFound(answer, 'r')).toThrow(expect.objectContaining({ kind: 'unavailable' }))
    },
  )
})
