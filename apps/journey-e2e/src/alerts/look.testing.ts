import { readFileSync } from 'node:fs'
import type { FaultName } from '../../../../tools/drill/alert-faults.mjs'
import type { DistributedWorld } from '../distributed/harness.testing.ts'
import { until } from '../http.ts'
import type { Watch } from '../telemetry/watched.testing.ts'

export interface Seat {
  readonly world: DistributedWorld
  readonly watch: Watch
}
/** One line of a runbook, as a person would follow it: what it must show. @throws Error when it does not */
type Line = (seat: Seat) => Promise<unknown>

/** «GET /health/ready: it is false.» Of a service that needs it. */
const isFalse =
  (service: string, ...dependencies: readonly string[]): Line =>
  async ({ world }) => {
    const said = await world.readinessOf(service)
    const there = dependencies.filter((name) => said.dependencies[name] !== false)
    if (there.length > 0) throw new Error(`/health/ready of ${service} does not say that ${there} is away`)
  }
/** «Log: …» The last lines that a service wrote. */
const logHas =
  (service: string, what: RegExp): Line =>
  async ({ world }) => {
    if (!what.test(readFileSync(world.processes.logOf(service), 'utf8').slice(-300_000)))
      throw new Error(`the log of ${service} has no ${what}`)
  }
/** «Board …»: the query of its panel shows it. */
const board =
  (query: string): Line =>
  async ({ watch }) => {
    if ((await watch.query(query)).length === 0) throw new Error(`${query} shows nothing`)
  }
const back =
  (what: string, query: string): Line =>
  async ({ watch }) => {
    const quiet = async () => ((await watch.query(query)).length > 0 ? true : undefined)
    await until(what, quiet, { timeoutMs: 180_000, everyMs: 1000 })
  }

const SEND = '{kind="notifications.send-message"'
const MAKE = '{kind="tracking.create-waybill"'
const outbox = back('the outbox to be carried', 'max(litper_outbox_oldest_seconds) < 30')

/** What the runbook of a fault's alert says to look at while it fires, and how its end shows. */
export const LOOK: Readonly<
  Partial<Record<FaultName, { readonly look: readonly Line[]; readonly ends: readonly Line[] }>>
> = {
  carriers: {
    look: [
      board(`litper_effects_total${MAKE},outcome="again"} > 0`),
      logHas('tracking', /"effect":"tracking\.create-waybill"/),
    ],
    ends: [back('waybills again', `sum(increase(litper_effects_total${MAKE},outcome="done"}[30s])) > 0`)],
  },
  whatsapp: {
    look: [
      board(`litper_effects_total${SEND},outcome="again"} > 0`),
      logHas('notifications', /"effect":"notifications\.send-message"/),
    ],
    ends: [back('messages again', `sum(increase(litper_effects_total${SEND},outcome="done"}[30s])) > 0`)],
  },
  webhooks: {
    look: [board('litper_webhooks_total{outcome="webhook.signature_invalid"} > 0')],
    ends: [
      back('webhooks again', 'sum(increase(litper_webhooks_total{source="shopify",outcome="accepted"}[30s])) > 0'),
    ],
  },
  'service-away': {
    look: [
      board('up{job="litper",service="orders"} == 0'),
      async ({ world }) => {
        const { dependencies } = await world.readiness()
        if (dependencies['orders'] !== false) throw new Error('the gateway does not name the service that is away')
      },
    ],
    ends: [back('the service', 'up{job="litper",service="orders"} == 1'), outbox],
  },
  kafka: {
    look: [
      board('max(litper_outbox_oldest_seconds) > 300'),
      isFalse('orders', 'kafka'),
      logHas('orders', /"where":"(?:relay|kafka)/),
    ],
    ends: [outbox],
  },
  postgres: {
    look: [isFalse('orders', 'postgres'), isFalse('api', 'postgres')],
    ends: [outbox, back('every process', 'min(up{job="litper"}) == 1')],
  },
  redis: {
    look: [
      isFalse('integration', 'redis', 'queue'),
      board('litper_port_call_duration_seconds_count{port=~"cache|locks|rateLimits|taskQueue",outcome="failed"} > 0'),
    ],
    ends: [outbox],
  },
  stores: {
    look: [
      isFalse('orders', 'elastic'),
      isFalse('integration', 'mongo', 's3'),
      async ({ world }) => {
        await world.platform.call('orders.list', { limit: 1 })
        const found = await world.platform.call('orders.list', { search: 'laura' }).then(
          () => true,
          () => false,
        )
        if (found) throw new Error('a search answers though its engine is away')
      },
    ],
    ends: [outbox],
  },
  poison: {
    look: [
      async ({ world }) => {
        const { data } = await world.platform.call('dead_letters.list', {})
        if (!data.some(({ source, error }) => source === 'tracking' && error !== ''))
          throw new Error('GET /api/v1/dead-letters does not say who gave it up, and why')
      },
    ],
    ends: [
      async ({ world }) => {
        const { data } = await world.platform.call('dead_letters.list', {})
        await world.platform.call('dead_letters.replay', { id: data[0]!.id })
      },
    ],
  },
}

/** Follows each line. @returns what was not as the runbook says; nothing: the runbook is right */
export async function follow(lines: readonly Line[] = [], seat: Seat): Promise<string[]> {
  const wrong: string[] = []
  for (const line of lines) await line(seat).catch((error: Error) => wrong.push(error.message))
  return wrong
}
