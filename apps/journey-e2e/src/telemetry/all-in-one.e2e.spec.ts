import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARDS } from '../../../../grafana/src/boards/index.ts'
import { rulesFile } from '../../../../grafana/src/rules.ts'
import { buildConsole } from '../../../../tools/lib/build.mjs'
import { call, until } from '../http.ts'
import { journey } from '../journey.ts'
import { WALK } from '../trace.testing.ts'
import { World } from '../world.ts'
import { askBoards, writePictures } from './boards.testing.ts'
import { Watch, watchPorts } from './watched.testing.ts'

const world = new World()
let watch: Watch
let began: number
beforeAll(async () => {
  const ports = await watchPorts()
  await buildConsole() // one of the doors that are asked
  await world.start((sandboxUrl) => ({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${ports.otlp}`,
    SENTRY_DSN: `${sandboxUrl.replace('http://', `http://${'a'.repeat(32)}@`)}/sentry/1`,
  }))
  const { url } = world.platform
  const pagerdutyUrl = `${world.sandbox.url}/pagerduty/v2/enqueue`
  watch = await Watch.start(ports, { services: { litper: url }, publicUrl: url, statusUrl: url, pagerdutyUrl })
  began = Date.now()
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

const statusPage = (text: string) =>
  until(
    `${text} on the public status page`,
    async () =>
      (await (await fetch(`${world.platform.url}/status/en.html`)).text()).includes(text) ? true : undefined,
    { timeoutMs: 60_000, everyMs: 1000 },
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

it('finds a run of an agent as one trace: each step, each question to the model, each call of a tool', async () => {
  // the second run is what a counter is seen to grow by
  for (const [at, key] of ['first', 'second'].entries()) {
    await world.platform.call('agents.start', { id: 'operaciones', text: '¿Cuáles están retrasados?', key })
    await until('the counter of runs', async () => {
      const [found] = await watch.query('sum(litper_agent_runs_total{agent="operaciones",outcome="done"})')
      return Number(found?.value[1] ?? 0) > at ? found : undefined
    })
  }
  await watch.trace('litper', 'POST /api/v1/agents/:id/runs', ['invoke_agent', 'chat', 'execute_tool risks.list'])
}, 180_000)

it('wakes somebody when the carriers fail, with logs by the trace, and lets them sleep when they are back', async () => {
  for (const target of ['coordinadora', 'interrapidisimo'])
    await call('POST', `${world.sandbox.url}/sandbox/faults`, { target, kind: 'error', forSeconds: 600 })
  await world.sandbox.placeOrders({ count: 12, ratePerSecond: 10 })
  const failedAt = Date.now()
  const opened = await incident('CarrierFailing', 'triggered')
  console.log(JSON.stringify({ incident: opened.summary, afterSeconds: Math.round((Date.now() - failedAt) / 1000) }))
  await statusPage('Our checks saw faults in: waybills and carriers')
  const lines = await watch.logs('effect:="tracking.create-waybill" severity_text:in(warn,WARN)')
  const traced = lines.find((line) => /^[0-9a-f]{32}$/.test(line['trace_id'] ?? ''))
  expect(traced).toBeDefined()
  expect((await watch.logs(`trace_id:="${traced!['trace_id']}"`)).length).toBeGreaterThan(0)
  await call('DELETE', `${world.sandbox.url}/sandbox/faults`)
  await journey(world.sandbox, { orders: 120, rate: 30, patienceMs: 120_000 })
  await incident('CarrierFailing', 'resolved')
  await statusPage('Everything works')
  expect(await watch.query('probe_success{job="doors"} == 0')).toEqual([])
  // everything that failed here was an answer of a vendor: nobody has to mend our code for it
  const { events } = await call<{ events: unknown[] }>('GET', `${world.sandbox.url}/sandbox/sentry/events`)
  expect(events).toEqual([])
}, 600_000)

describe('every query', () => {
  const panels = BOARDS.flatMap(({ uid, rows }) => rows.flatMap((row) => row.panels.map((panel) => ({ uid, panel }))))

  it('of the boards is taken by a real Prometheus, and those of the all-in-one answered data', async () => {
    const asked = await askBoards(watch, began)
    writePictures(asked)
    console.log(`without data:\n${asked.empty.join('\n')}`)
    expect(asked.empty.filter((one) => !NOT_ON_THIS_WALK.test(one))).toEqual([])
  }, 180_000)

  it('of the rules as well', async () => {
    for (const { rules } of rulesFile().groups) for (const { expr } of rules) await watch.query(expr)
  }, 60_000)

  it('of the logs parses as LogsQL, and the errors of all services are found', async () => {
    for (const { panel } of panels) if ('logs' in panel) await watch.logs(panel.twin)
    const all = panels.find(({ uid, panel }) => uid === 'operations' && 'logs' in panel)!.panel
    expect((await watch.logs('twin' in all ? all.twin : '')).length).toBeGreaterThan(0)
  }, 60_000)
})

/** What this journey does not do: nothing is given up or held, nobody is erased, no parcel moves, no engine fails, the canary is off, agents ask nobody. */
const NOT_ON_THIS_WALK =
  /dead_letters|events_of_erased|held_total|moves_total|delivery_exceptions|delivery_hours|canary|outcome="failed"|approvals_total|handoffs_total|learning_alarms|outcome!="answered"/
