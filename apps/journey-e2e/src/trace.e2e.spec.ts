import { ATTRIBUTES } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from './http.ts'
import { OtlpReceiver, type ReceivedSpan } from './otlp-receiver.testing.ts'
import { stepsOf, WALK } from './trace.testing.ts'
import { World } from './world.ts'

const world = new World()
let receiver: OtlpReceiver
beforeAll(async () => {
  receiver = await OtlpReceiver.start()
  await world.start({ OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url })
}, 90_000)
afterAll(async () => {
  await world.stop()
  receiver.stop()
}, 30_000)

it('is one trace from the webhook to the status of the message', async () => {
  const [id] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 50 })
  const trace = await until('the whole walk in one trace', () => traceOf(receiver.spans, WALK), { timeoutMs: 40_000 })
  const order = (await world.platform.orderOfShop(id!))!
  const steps = stepsOf(trace)
  console.log(steps.join('\n'))
  expect(trace.every(({ service }) => service === 'litper')).toBe(true)
  const tenants = new Set(trace.map(({ attributes }) => attributes['litper.tenant']).filter(Boolean))
  expect(tenants.size).toBe(1)
  expect(Object.keys(order)).toContain('id')
}, 60_000)

it('names nothing but what the registry holds, and no person', async () => {
  const names = new Set(receiver.spans.flatMap(({ attributes }) => Object.keys(attributes)))
  expect([...names].filter((name) => !Object.hasOwn(ATTRIBUTES, name))).toEqual([])
  const text = JSON.stringify(receiver.spans)
  const { phone, shipping_address: address } = await world.sandbox.order(await anyOrder())
  for (const secret of [phone, ...Object.values(address as Record<string, unknown>)])
    if (typeof secret === 'string' && secret.length > 6 && !/colombia/i.test(secret))
      expect([secret, text.includes(secret)]).toEqual([secret, false])
}, 30_000)

async function anyOrder(): Promise<string> {
  const { data } = await world.platform.call('orders.list', { limit: 1 })
  return data[0]!.externalId
}

/** The trace that holds all steps, once it is there. */
async function traceOf(spans: readonly ReceivedSpan[], walk: readonly string[]): Promise<ReceivedSpan[] | undefined> {
  for (const trace of Map.groupBy(spans, ({ traceId }) => traceId).values()) {
    const names = new Set(trace.map(({ name }) => name))
    if (walk.every((step) => names.has(step))) return trace
  }
  return undefined
}
