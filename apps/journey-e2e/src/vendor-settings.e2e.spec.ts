import type { ProblemError } from '@litper/client'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { World } from './world.ts'

const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

const sender = { name: 'Tienda', phone: '6014445566', address: 'Calle 93 # 11-27', daneCode: '11001', city: 'Bogotá' }
const parcel = { length: 30, width: 20, height: 10 }
const carrier = (id: string, settings: Record<string, unknown>) =>
  world.platform.call('carrier_accounts.put', { carrier: id, sender, parcel, settings })
const provider = (id: string, settings: Record<string, unknown>) =>
  world.platform.call('messaging_providers.put', { provider: id, settings })

const coordinadora = () => ({
  baseUrl: `${world.sandbox.url}/coordinadora/rest`,
  soapUrl: `${world.sandbox.url}/coordinadora/soap/guias/1.6/server.php`,
  clientId: 'demo-coordinadora',
  clientSecret: 'demo-coordinadora-secret',
  idCliente: '1001',
  usuario: 'demo.ws',
  clave: 'demo-clave',
  pushSecret: 'demo-coordinadora-push',
})
const interrapidisimo = () => ({
  baseUrl: `${world.sandbox.url}/interrapidisimo`,
  appSignature: 'demo-inter-signature',
  securityToken: 'demo-inter-token',
  idCliente: '1001',
  codigoConvenio: '1',
})
const whatsapp = () => ({
  baseUrl: `${world.sandbox.url}/whatsapp`,
  phoneNumberId: '100000000000001',
  accessToken: 'demo-whatsapp-token',
})
const chatea = () => ({ baseUrl: `${world.sandbox.url}/chatea-pro/api`, token: 'demo-chatea-token' })

it('asks the vendor about what is entered', async () => {
  expect(await carrier('coordinadora', coordinadora())).toMatchObject({ proven: true })
  expect(await carrier('interrapidisimo', interrapidisimo())).toMatchObject({ proven: true })
  expect(await provider('chatea-pro', chatea())).toMatchObject({ proven: true })
  expect(await provider('whatsapp-cloud', whatsapp())).toMatchObject({ proven: true })
})

const wrong: readonly [string, () => Promise<unknown>, string][] = [
  ['a secret', () => carrier('coordinadora', { ...coordinadora(), clientSecret: 'no' }), 'settings.clientSecret'],
  ['a SOAP password', () => carrier('coordinadora', { ...coordinadora(), clave: 'no' }), 'settings.clave'],
  ['a key', () => carrier('interrapidisimo', { ...interrapidisimo(), appSignature: 'no' }), 'settings.appSignature'],
  [
    'a missing field',
    () => carrier('interrapidisimo', { ...interrapidisimo(), idCliente: undefined }),
    'settings.idCliente',
  ],
  ['a name that there is not', () => carrier('coordinadora', { ...coordinadora(), clabe: 'x' }), 'settings.clabe'],
  [
    'a foreign host',
    () => carrier('coordinadora', { ...coordinadora(), baseUrl: 'https://evil.test' }),
    'settings.baseUrl',
  ],
  [
    'a token of WhatsApp',
    () => provider('whatsapp-cloud', { ...whatsapp(), accessToken: 'no' }),
    'settings.accessToken',
  ],
  [
    'a number of WhatsApp',
    () => provider('whatsapp-cloud', { ...whatsapp(), phoneNumberId: '9' }),
    'settings.phoneNumberId',
  ],
  ['a token of Chatea Pro', () => provider('chatea-pro', { ...chatea(), token: 'no' }), 'settings.token'],
  ['a host inside', () => provider('chatea-pro', { ...chatea(), baseUrl: 'http://127.0.0.1:1' }), 'settings.baseUrl'],
]

it.each(wrong)('refuses %s, with the field', async (_, enter, field) => {
  await expect(enter()).rejects.toThrow(/answered 422: .*vendor\.settings/)
  const problem = await enter().catch((error: unknown) => (error as ProblemError).problem)
  expect(JSON.stringify(problem)).toContain(`"${field}"`)
})

it('takes what cannot be asked about just now, and says so', async () => {
  const fault = { target: 'interrapidisimo', kind: 'error', rate: 1, forSeconds: 30 }
  await fetch(`${world.sandbox.url}/sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  })
  expect(await carrier('interrapidisimo', interrapidisimo())).toMatchObject({ proven: false })
})
