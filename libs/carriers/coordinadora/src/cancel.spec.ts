import { describe, expect, it } from 'vitest'
import { cancelRequest, readCancelled } from './cancel.ts'

describe('cancelling', () => {
  it('names the guide in the path, with any characters in it', () => {
    expect(cancelRequest('07000000001')).toEqual({ method: 'DELETE', path: '/guias/07000000001' })
    expect(cancelRequest('1/../2?x').path).toBe('/guias/1%2F..%2F2%3Fx')
  })

  it('is done when they say so', () => {
    expect(readCancelled({ codigo_remision: '07000000001', anulada: true })).toBeUndefined()
  })

  it.each([{}, null, { anulada: 'true' }, { anulada: false }])('is not done after %j', (answer) => {
    expect(() => readCancelled(answer)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
  })
})
