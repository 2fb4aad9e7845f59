import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVICES } from '../../../../tools/lib/distributed/services.mjs'
import { DistributedWorld, type Engines } from '../distributed/harness.testing.ts'
import { WALK } from '../trace.testing.ts'
import { Watch, watchPorts } from './watched.testing.ts'

const forms: [string, Engines][] = [
  ['PostgreSQL', []],
  ['Kafka', ['EVENTS_URL']],
]

describe.each(forms)('separate processes, events by %s', (bus, engines) => {
  const world = new DistributedWorld()
  let watch: Watch
  beforeAll(async () => {
    const ports = await watchPorts()
    await world.start(engines, { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${ports.otlp}` })
    const services = Object.fromEntries(SERVICES.map((name) => [name, world.url(name)]))
    const pagerdutyUrl = `${world.sandbox.url}/pagerduty/v2/enqueue`
    watch = await Watch.start(ports, { services, publicUrl: world.url('api'), pagerdutyUrl })
  }, 600_000)
  afterAll(async () => {
    await world.stop()
    await watch?.stop()
  }, 90_000)

  it('finds one order as one trace through all services', async () => {
    await world.sandbox.placeOrders({ count: 5, ratePerSecond: 5 })
    const { services } = await watch.trace('api', 'POST /webhooks/shopify', WALK)
    // those on its way; others hear of it too, some of them later
    expect([...services]).toEqual(
      expect.arrayContaining(['api', 'chat', 'integration', 'notifications', 'orders', 'tracking']),
    )
    console.log(JSON.stringify({ bus, services: [...services] }))
  }, 180_000)

  it('counts at each service, told apart by its name', async () => {
    const up = await watch.query('up{job="litper"}')
    expect(up.map(({ metric, value }) => [metric['service'], value[1]]).sort()).toEqual(
      [...SERVICES].map((name) => [name, '1']).sort(),
    )
    const handled = await watch.query('sum by (service) (litper_events_handled_total)')
    expect(handled.length).toBeGreaterThanOrEqual(5)
  }, 60_000)
})
