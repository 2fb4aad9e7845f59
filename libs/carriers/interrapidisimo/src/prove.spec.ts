import { type Answer, FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { interrapidisimo } from './index.ts'
import { ACCOUNT } from './testing.ts'

const prove = (answer: Answer) => interrapidisimo(new FakeHttp(answer)).prove(ACCOUNT)
const naming = (...names: string[]) => ({
  code: 'vendor.settings',
  kind: 'invalid',
  details: { fields: names.map((name) => expect.objectContaining({ field: `settings.${name}` })) },
})

describe('a contract with Interrapidísimo', () => {
  it('is proven by asking for a waybill that does not exist', async () => {
    await expect(prove({ json: [] })).resolves.toBeUndefined()
  })

  it('is refused with the fields that they do not know', async () => {
    await expect(prove({ status: 401, json: {} })).rejects.toMatchObject(naming('appSignature', 'securityToken'))
    await expect(prove({ status: 400, json: { Codigo: 'DATOS_INVALIDOS' } })).rejects.toMatchObject(naming('idCliente'))
  })

  it('is neither proven nor refused while they are away', async () => {
    await expect(prove({ status: 503 })).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
