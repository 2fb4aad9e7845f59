import { createServer } from 'node:http'
import type { Lab } from './lab.ts'
import { playOrders } from './orders.ts'
import { quiet } from './quiet.ts'
import type { Result } from './report.ts'
import { round } from './stats.ts'
import type { System } from './system.ts'
import { againstFirst, byMode, inTurns, type Mode } from './turns.ts'

const STILL_MS = 2600
const WARM = 150

/** The first is what the others are compared with; the second is the same again, and says how far such figures can be trusted. */
const modesOf = (collector: string): readonly Mode[] => [
  { what: 'off', goal: 1, env: {} },
  { what: 'off, again', goal: 1.01, env: {} },
  {
    what: '1 % of traces',
    goal: 1.05,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector, OTEL_TRACES_SAMPLER_ARG: '0.01' },
  },
  {
    what: '100 % of traces',
    goal: 1.25,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector, OTEL_TRACES_SAMPLER_ARG: '1' },
  },
]

/** The processor time of an order with tracing off, at 1 % and at 100 %, in turns in one run. */
export async function tracing(lab: Lab): Promise<Result> {
  const { batch } = lab.options
  const system = await lab.system('tracing')
  const collector = await openCollector()
  const modes = modesOf(collector.url)
  const measure = async () => {
    await oneBatch(lab, system, WARM)
    return oneBatch(lab, system, batch)
  }
  const costs = await inTurns(lab, system, modes, measure).finally(async () => {
    await system.close()
    collector.close()
  })
  return {
    figures: againstFirst(modes, costs, 'off'),
    details: { batch, orderMs: byMode(modes, costs), bytes: collector.bytes() },
    notes: [
      `Cost is the CPU time of platform and PostgreSQL for ${batch} orders and all that follows, divided by their number; a new process for each measure, warmed with ${WARM} orders.`,
      `The collector is a process's own empty one: ${round(collector.bytes() / 1e6, 1)} MB of spans and logs came there. Its own cost is not counted.`,
    ],
  }
}

/** Milliseconds of processor for each order. */
async function oneBatch({ loader }: Lab, system: System, count: number): Promise<number> {
  const cpu = system.meter(loader.pid)
  await playOrders(system, loader.pid, { count })
  const spent = await quiet(system, STILL_MS, () => {
    const { platform, postgres, engines } = cpu()
    return platform + postgres + engines
  })
  return (spent / count) * 1000
}

/** Takes OTLP and forgets it. */
async function openCollector() {
  let bytes = 0
  const server = createServer((request, response) => {
    request.on('data', (part: Buffer) => {
      bytes += part.length
    })
    request.on('end', () => response.setHeader('content-type', 'application/json').end('{}'))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    bytes: () => bytes,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
