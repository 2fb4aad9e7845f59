import { LOG_FIELDS } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from '../http.ts'
import { journey } from '../journey.ts'
import { OtlpReceiver } from '../otlp-receiver.testing.ts'
import { World } from '../world.ts'

const world = new World()
let receiver: OtlpReceiver
beforeAll(async () => {
  receiver = await OtlpReceiver.start()
  await world.start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, LOG_LEVEL: 'debug' })
}, 90_000)
afterAll(async () => {
  await world.stop()
  receiver.stop()
}, 30_000)

interface Line {
  readonly level: string
  readonly trace_id?: string
  readonly [field: string]: unknown
}
const lines = (): Line[] =>
  world
    .log()
    .split('\n')
    .filter((line) => line.startsWith('{"level"'))
    .map((line) => JSON.parse(line) as Line)

it('tells a carrier’s failure with the trace of the order that met it, in the log and at the collector', async () => {
  const targets = ['coordinadora', 'interrapidisimo', 'whatsapp', 'shopify']
  for (const target of targets)
    await call('POST', `${world.sandbox.url}/sandbox/faults`, { target, kind: 'error', rate: 0.4 })
  await world.sandbox.placeOrders({ count: 10, ratePerSecond: 20 })
  const failed = await until('a failed effect in the log', async () =>
    lines().find(({ effect, trace_id }) => effect === 'tracking.create-waybill' && trace_id !== undefined),
  )
  expect(failed).toMatchObject({ level: 'warn', service: 'litper', tenant: expect.any(String), msg: 'effect failed' })
  await until('its trace', async () =>
    receiver.spans.some(({ traceId }) => traceId === failed.trace_id) ? true : undefined,
  )
  await until('its record', async () =>
    receiver.logs.some(({ traceId }) => traceId === failed.trace_id) ? true : undefined,
  )
  await call('DELETE', `${world.sandbox.url}/sandbox/faults`)
}, 60_000)

it('writes nobody down: the journey with everything that goes wrong, and every identifier searched for', async () => {
  const phone = '+573119990077'
  const address = {
    first_name: 'Ximena',
    last_name: 'Zuluaga Quintero',
    name: 'Ximena Zuluaga Quintero',
    address1: 'Vereda La Esperanza finca 7',
    address2: '',
    city: 'Cali',
    province: 'Valle del Cauca',
    phone,
  }
  await journey(world.sandbox, { orders: 20, rate: 20, patienceMs: 60_000 })
  await world.sandbox.placeOrders({
    count: 1,
    ratePerSecond: 50,
    template: { shipping_address: address, phone, email: 'ximena.zq@correo.example' },
  })
  await until('the question', async () => (await world.sandbox.messages({ to: phone }))[0])
  await world.sandbox.writes(phone, 'mi correo es ximena.zq@correo.example y vivo en la finca 7')
  await world.sandbox.writes('573119990078', 'llámame al 300 123 4567')
  for (const body of ['{', '{"phone":"+573119990079"}'])
    await fetch(`${world.platform.url}/webhooks/shopify`, { method: 'POST', body }).catch(() => undefined)
  await new Promise((done) => setTimeout(done, 3000))
  const { data } = await world.platform.call('orders.list', { limit: 100 })
  const secrets = new Set<string>(['ximena.zq', '3001234567', '300 123 4567', '3119990078', '3119990079', 'finca 7'])
  for (const { externalId } of data)
    for (const secret of whoIs(await world.sandbox.order(externalId))) secrets.add(secret)
  expect(secrets.size).toBeGreaterThan(60)
  const written = [world.log(), JSON.stringify(receiver.logs), JSON.stringify(receiver.spans)].join('\n')
  expect([...secrets].filter((secret) => written.includes(secret))).toEqual([])
  const known = new Set([...Object.keys(LOG_FIELDS), 'level', 'time', 'msg'])
  expect([...new Set(lines().flatMap((line) => Object.keys(line)))].filter((field) => !known.has(field))).toEqual([])
  console.log(JSON.stringify({ lines: lines().length, secrets: secrets.size, records: receiver.logs.length }))
}, 120_000)

/** What in an order tells who it is: digits of phones, addresses, names, e-mails. */
function whoIs(order: Record<string, unknown>): string[] {
  const {
    phone,
    email,
    shipping_address: address,
  } = order as Record<string, string | undefined> & {
    shipping_address?: Record<string, string | undefined>
  }
  const found = [email, address?.['name'], address?.['address1'], phone?.slice(-10), address?.['phone']?.slice(-10)]
  return found.filter((text): text is string => typeof text === 'string' && text.length > 7)
}
