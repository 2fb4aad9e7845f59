import type { ParkedCount } from '@litper/ports'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export const registry = new Registry()
const at = { registers: [registry] }

type Lags = Iterable<readonly [group: string, events: number]>
let lagOf = async (): Promise<Lags> => []
/** `ask` is called for each scrape. A group that it leaves out has no sample. */
export const watchLag = (ask: () => Promise<Lags>): void => {
  lagOf = ask
}

let parkedOf = async (): Promise<readonly ParkedCount[]> => []
let parkedAsked: { at: number; counts: Promise<readonly ParkedCount[]> } | undefined
/** `ask` is called for each scrape, once for both metrics. */
export const watchParked = (ask: () => Promise<readonly ParkedCount[]>): void => {
  parkedOf = ask
}
function parkedNow(): Promise<readonly ParkedCount[]> {
  if (!parkedAsked || performance.now() - parkedAsked.at > 500)
    parkedAsked = { at: performance.now(), counts: parkedOf().catch(() => []) }
  return parkedAsked.counts
}

/** All metrics of the platform. */
export const metrics = {
  httpSeconds: new Histogram({
    ...at,
    name: 'litper_http_request_duration_seconds',
    help: 'HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  }),
  eventsHandled: new Counter({
    ...at,
    name: 'litper_events_handled_total',
    help: 'Events handled, by group',
    labelNames: ['group', 'event'],
  }),
  groupLag: new Gauge({
    ...at,
    name: 'litper_group_lag_events',
    help: 'Events that a group of this process has not handled yet; no sample while the bus does not say',
    labelNames: ['group'],
    async collect() {
      const lags = await lagOf()
      this.reset()
      for (const [group, events] of lags) this.set({ group }, events)
    },
  }),
  parkedKeys: new Gauge({
    ...at,
    name: 'litper_parked_keys',
    help: 'Keys whose first waiting event failed, by group of this process',
    labelNames: ['group'],
    async collect() {
      const counts = await parkedNow()
      this.reset()
      for (const { group, keys } of counts) this.set({ group }, keys)
    },
  }),
  parkedEvents: new Gauge({
    ...at,
    name: 'litper_parked_events',
    help: 'Events that wait in the table of parked events, by group of this process',
    labelNames: ['group'],
    async collect() {
      const counts = await parkedNow()
      this.reset()
      for (const { group, events } of counts) this.set({ group }, events)
    },
  }),
  deadLetters: new Counter({
    ...at,
    name: 'litper_dead_letters_total',
    help: 'Events buried, by group',
    labelNames: ['group', 'event'],
  }),
  effects: new Counter({
    ...at,
    name: 'litper_effects_total',
    help: 'Calls to the world by outcome',
    labelNames: ['kind', 'outcome'],
  }),
  effectSeconds: new Histogram({
    ...at,
    name: 'litper_effect_duration_seconds',
    help: 'Time in the world, by kind',
    labelNames: ['kind'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  }),
  webhooks: new Counter({
    ...at,
    name: 'litper_webhooks_total',
    help: 'Webhooks by source and outcome',
    labelNames: ['source', 'outcome'],
  }),
  ready: new Gauge({ ...at, name: 'litper_ready', help: '1 when every dependency answers' }),
} as const

let collecting = false
export function collectProcessMetrics(): void {
  if (!collecting) collectDefaultMetrics({ register: registry })
  collecting = true
}
