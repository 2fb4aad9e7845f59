import type { Adapters, Telemetry } from '@litper/ports'
import { TRACING_OFF } from '@litper/ports'
import { expect, it } from 'vitest'
import { answerOr } from './redis/outage.ts'
import { traced, tracedBus, vendorOf } from './traced.ts'

function world(inTrace = true) {
  const called: string[] = []
  const spans: string[] = []
  const telemetry: Telemetry = {
    tracing: {
      ...TRACING_OFF,
      current: () => (inTrace ? '00-a-b-01' : undefined),
      span: (name, { attributes = {}, links = [] }, work) => {
        spans.push(`${name} ${attributes['litper.port'] ?? attributes['server.address'] ?? links.length}`)
        return work()
      },
    },
    called: (port, operation, _, failed) => void called.push(`${port}.${operation} ${failed ? 'failed' : 'ok'}`),
  }
  return { called, spans, telemetry }
}
const PORTS = [
  'database',
  'cache',
  'locks',
  'rateLimits',
  'taskQueue',
  'blobs',
  'documents',
  'embeddings',
  'search',
  'vectors',
  'http',
]
const none = Object.fromEntries(PORTS.map((port) => [port, {}])) as unknown as Adapters
class Index {
  private readonly secret = 'kept'
  async search() {
    return this.secret
  }
}

it('times each call of a port, also one that fails, and traces it inside a trace only', async () => {
  const failing = async () => Promise.reject(new Error('away'))
  const cache = { get: async () => 1, set: failing } as unknown as Adapters['cache']
  for (const inTrace of [true, false]) {
    const { called, spans, telemetry } = world(inTrace)
    const port = traced({ ...none, cache }, telemetry).cache
    expect(await port.get('a')).toBe(1)
    await expect(port.set('a', 1, 1)).rejects.toThrow('away')
    expect(called).toEqual(['cache.get ok', 'cache.set failed'])
    expect(spans).toEqual(inTrace ? ['port cache', 'port cache'] : [])
  }
})
it('counts an answer that its engine did not give as failed, and no other call', async () => {
  const away = async () => answerOr(Promise.reject(new Error('Connection is closed.')), () => undefined)
  const cache = { get: away, set: async () => undefined } as unknown as Adapters['cache']
  const { called, telemetry } = world()
  const port = traced({ ...none, cache }, telemetry).cache
  expect(await Promise.all([port.get('a'), port.set('a', 1, 1)])).toEqual([undefined, undefined])
  expect(called.toSorted()).toEqual(['cache.get failed', 'cache.set ok'])
})
it('reaches into what a port makes', async () => {
  const { called, telemetry } = world()
  const search = { index: () => new Index() } as unknown as Adapters['search']
  const wrapped = traced({ ...none, search }, telemetry).search.index('orders')
  expect(await wrapped.search({})).toBe('kept')
  expect(called).toEqual(['search.search ok'])
})
it('names a vendor in metrics without the merchant’s own part of the host', async () => {
  const { called, spans, telemetry } = world()
  const http = { send: async () => ({ status: 200 }) } as unknown as Adapters['http']
  const wrapped = traced({ ...none, http }, telemetry).http
  await wrapped.send({ method: 'GET', url: 'https://tienda-de-ana.myshopify.com/admin' })
  expect(called).toEqual(['http.*.myshopify.com ok'])
  expect(spans).toEqual(['http_client tienda-de-ana.myshopify.com'])
  expect([vendorOf('127.0.0.1:8090'), vendorOf('ejemplo.com'), vendorOf('api.ejemplo.com.co')]).toEqual([
    '127.0.0.1:8090',
    'ejemplo.com',
    '*.ejemplo.com.co',
  ])
})
it('links the relay’s batch to the traces that are kept', async () => {
  const { spans, telemetry } = world()
  const sent: number[] = []
  const bus = { publish: async (all: unknown[]) => void sent.push(all.length) } as unknown as Adapters['bus']
  const wrapped = tracedBus(bus, telemetry)
  await wrapped.publish([{ traceparent: '00-a-b-01' }, { traceparent: '00-c-d-00' }, {}] as never)
  await wrapped.publish([{}] as never)
  expect([sent, spans]).toEqual([[3, 1], ['bus_publish 1']])
})
it('leaves ports as they are without telemetry', () => {
  const adapters = { ...none, cache: {} as Adapters['cache'] }
  expect(traced(adapters, undefined)).toBe(adapters)
  const bus = {} as Adapters['bus']
  expect(tracedBus(bus, undefined)).toBe(bus)
})
