import { describe, expect, it } from 'vitest'
import { cancelRequest, readCancelled } from './cancel.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT } from './testing.ts'

describe('cancelling', () => {
  it('names the client and the number', () => {
    expect(cancelRequest(readSettings(ACCOUNT), '240000000001')).toEqual({
      method: 'POST',
      path: '/ApiVentaCredito/api/Admision/AnularPreenvio',
      body: { idCliente: 1001, numeroPreenvio: '240000000001' },
    })
  })

  it.each([34, '34', 15])('is done in state %j', (estado) => {
    expect(readCancelled({ numeroPreenvio: '240000000001', estado })).toBeUndefined()
  })

  it.each([{}, null, { estado: 6 }, { estado: 'x' }])('is not done after %j', (answer) => {
    expect(() => readCancelled(answer)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
  })
})
