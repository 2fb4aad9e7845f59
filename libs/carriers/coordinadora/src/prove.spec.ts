import { type Answer, FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { coordinadora } from './index.ts'
import { ACCOUNT, isTokenCall } from './testing.ts'

const KNOWN =
  '<Envelope><Body><Guias_rastreoExtendidoResponse><return/></Guias_rastreoExtendidoResponse></Body></Envelope>'
const FAULT = '<Envelope><Body><Fault><faultcode>Client</faultcode></Fault></Body></Envelope>'
const TOKEN = { json: { access_token: 't', expires_in: 3600 } }

const prove = (token: Answer, soap: Answer) =>
  coordinadora(new FakeHttp((request) => (isTokenCall(request) ? token : soap))).prove(ACCOUNT)
const naming = (...names: string[]) => ({
  code: 'vendor.settings',
  kind: 'invalid',
  details: {
    vendor: 'coordinadora',
    fields: names.map((name) => expect.objectContaining({ field: `settings.${name}` })),
  },
})

describe('a contract with Coordinadora', () => {
  it('is proven by a token and a question by SOAP', async () => {
    await expect(prove(TOKEN, { text: KNOWN })).resolves.toBeUndefined()
  })

  it('is refused with the fields of the half that they do not know', async () => {
    await expect(prove({ status: 401, json: {} }, { text: KNOWN })).rejects.toMatchObject(
      naming('clientId', 'clientSecret'),
    )
    await expect(prove(TOKEN, { status: 500, text: FAULT })).rejects.toMatchObject(
      naming('idCliente', 'usuario', 'clave'),
    )
  })

  it('is neither proven nor refused while they are away', async () => {
    await expect(prove({ status: 503 }, { text: KNOWN })).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(prove(TOKEN, { status: 502 })).rejects.toMatchObject({ kind: 'unavailable' })
  })
})
