import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARDS } from '../../../../grafana/src/boards/index.ts'
import { rulesFile } from '../../../../grafana/src/rules.ts'
import { call, until } from '../http.ts'
import { journey } from '../journey.ts'
import { WALK } from '../trace.testing.ts'
import { World } from '../world.ts'
import { Watch, watchPorts } from './watched.testing.ts'

const world = new World()
let watch: Watch
beforeAll(async () => {
  const ports = await watchPorts()
  await world.start({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${ports.otlp}` })
  const pagerduty = `${world.sandbox.url}/pagerduty/v2/enqueue`
  watch = await Watch.start(ports, { litper: world.platform.url }, pagerduty)
}, 600_000)
afterAll(async () => {
  await world.stop()
  await watch?.stop()
}, 60_000)

interface Incident {
  readonly summary: string
  readonly status: string
}
const incident = (name: string, status: string) =>
  until(
    `${name} ${status} at PagerDuty`,
    async () => {
      const { incidents } = await call<{ incidents: Incident[] }>(
        'GET',
        `${world.sandbox.url}/sandbox/pagerduty/incidents`,
      )
      return incidents.find((one) => one.summary.startsWith(name) && one.status === status)
    },
    { timeoutMs: 240_000, everyMs: 1000 },
  )

it('finds one order as one trace in Jaeger, and its counters with an exemplar in Prometheus', async () => {
  await journey(world.sandbox, { orders: 20, rate: 10, patienceMs: 60_000 })
  const { services } = await watch.trace('litper', 'POST /webhooks/shopify', WALK)
  expect([...services]).toEqual(['litper'])
  const [confirmed] = await until('the counter', async () => {
    const found = await watch.query('sum(litper_orders_total{outcome="confirmed"})')
    return Number(found[0]?.value[1] ?? 0) >= 20 ? found : undefined
  })
  expect(Number(confirmed!.value[1])).toBeGreaterThanOrEqual(20)
  expect(await watch.exemplars('litper_http_request_duration_seconds_bucket')).toBeGreaterThan(0)
}, 180_000)

it('wakes somebody when the carriers fail, with logs by the trace, and lets them sleep when they are back', async () => {
  for (const target of ['coordinadora', 'interrapidisimo'])
    await call('POST', `${world.sandbox.url}/sandbox/faults`, { target, kind: 'error', forSeconds: 600 })
  await world.sandbox.placeOrders({ count: 12, ratePerSecond: 10 })
  const began = Date.now()
  const opened = await incident('CarrierFailing', 'triggered')
  console.log(JSON.stringify({ incident: opened.summary, afterSeconds: Math.round((Date.now() - began) / 1000) }))
  const lines = await watch.logs('effect:="tracking.create-waybill" severity_text:in(warn,WARN)')
  const traced = lines.find((line) => /^[0-9a-f]{32}$/.test(line['trace_id'] ?? ''))
  expect(traced).toBeDefined()
  expect((await watch.logs(`trace_id:="${traced!['trace_id']}"`)).length).toBeGreaterThan(0)
  await call('DELETE', `${world.sandbox.url}/sandbox/faults`)
  await journey(world.sandbox, { orders: 120, rate: 30, patienceMs: 120_000 })
  await incident('CarrierFailing', 'resolved')
}, 600_000)

describe('every query', () => {
  const panels = BOARDS.flatMap(({ uid, rows }) => rows.flatMap((row) => row.panels.map((panel) => ({ uid, panel }))))

  it('of the boards is taken by a real Prometheus, and those of the all-in-one answer data', async () => {
    const empty: string[] = []
    for (const { uid, panel } of panels)
      for (const [expression] of 'logs' in panel ? [] : panel.asks) {
        const found = await watch.query(expression)
        if (found.length === 0 && !/^service-(?!litper)/.test(uid)) empty.push(`${uid}: ${panel.title}: ${expression}`)
      }
    console.log(`without data:\n${empty.join('\n')}`)
    expect(empty.filter((one) => !NOT_ON_THIS_WALK.test(one))).toEqual([])
  }, 120_000)

  it('of the rules as well', async () => {
    for (const { rules } of rulesFile().groups) for (const { expr } of rules) await watch.query(expr)
  }, 60_000)

  it('of the logs parses as LogsQL, and the errors of all services are found', async () => {
    for (const { panel } of panels) if ('logs' in panel) await watch.logs(panel.twin)
    const all = panels.find(({ uid, panel }) => uid === 'operations' && 'logs' in panel)!.panel
    expect((await watch.logs('twin' in all ? all.twin : '')).length).toBeGreaterThan(0)
  }, 60_000)
})

/** What this journey does not do: nothing dies, no parcel moves, nobody writes, nothing is held, no page is read, no Redis there is. */
const NOT_ON_THIS_WALK =
  /dead_letters|moves_total|exceptions|delivery_hours|answer_seconds|held_total|page|share of 5xx|\bslo\b.*answer|litper_parked|outcome="failed"|state="failed"|billable|documents|cache\|locks/
