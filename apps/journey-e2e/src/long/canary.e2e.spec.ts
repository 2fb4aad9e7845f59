import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { World } from '../world.ts'

const PHONE = '+573009998877'
const world = new World()
/** The sandbox plays the carrier and WhatsApp, as a test account of theirs would. */
const accounts = (sandboxUrl: string) => ({
  CANARY: '1',
  CANARY_PHONE: PHONE,
  CANARY_CARRIER: JSON.stringify({
    carrier: 'coordinadora',
    sender: { name: 'Litper', phone: '6014445566', address: 'Calle 93 # 11-27', daneCode: '11001', city: 'Bogotá' },
    parcel: { length: 10, width: 10, height: 10 },
    settings: {
      baseUrl: `${sandboxUrl}/coordinadora/rest`,
      soapUrl: `${sandboxUrl}/coordinadora/soap/guias/1.6/server.php`,
      ...{ clientId: 'demo-coordinadora', clientSecret: 'demo-coordinadora-secret', idCliente: '1001' },
      ...{ usuario: 'demo.ws', clave: 'demo-clave' },
    },
  }),
  CANARY_PROVIDER: JSON.stringify({
    provider: 'whatsapp-cloud',
    settings: {
      baseUrl: `${sandboxUrl}/whatsapp`,
      phoneNumberId: '100000000000001',
      accessToken: 'demo-whatsapp-token',
    },
  }),
})
beforeAll(() => world.start(accounts), 180_000)
afterAll(() => world.stop(), 30_000)

const page = async () => (await fetch(`${world.platform.url}/metrics`)).text()

it('sends an order of its own from intake to the page each minute, and is in no number of the merchant', async () => {
  const arrived = async () => /^litper_canary_walks_total\{outcome="arrived"\} [1-9]/m.test(await page()) || undefined
  await until('the first order', arrived, { timeoutMs: 130_000, everyMs: 1000 }).catch((error: Error) => {
    throw new Error(`${error.message}\n${world.log().split('\n').slice(-15).join('\n')}`)
  })
  const metrics = await page()
  for (const step of ['order', 'waybill', 'message', 'page'])
    expect(metrics).toMatch(new RegExp(`litper_canary_step_seconds_count\\{step="${step}"\\} [1-9]`))
  expect((await world.sandbox.messages({ to: PHONE })).length).toBeGreaterThanOrEqual(1)
  expect((await world.platform.call('orders.list', { limit: 5 })).data).toEqual([])
  expect((await world.platform.call('metrics.query', { metric: 'orders', window: 'today' })).rows[0]?.value ?? 0).toBe(
    0,
  )
  // the sandbox has one number, the demo's, which hears that the message was delivered: only what left is asked for
  const counted =
    /^litper_(?:(?:orders|waybills|dead_letters)_total\{|messages_total\{.*"sent"|effects_total\{kind="(?:tracking|notifications)).* [1-9].*/gm
  expect(metrics.match(counted)).toBeNull()
}, 180_000)
