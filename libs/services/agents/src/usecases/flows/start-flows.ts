import { DomainError, newId, notFound } from '@litper/kernel'
import type { Data } from '../../domain/flows/flow.ts'
import { areTrue } from '../../domain/flows/known.ts'
import type { Flow, FlowStarter, FlowsParts, FlowVersion } from './ports.ts'
import { scheduleTurn } from './turns.ts'

/** A tick that was missed by so much still counts. */
const GRACE_MS = 30 * 60_000

interface Beginning {
  readonly by: FlowStarter
  readonly data: Data
  /** One run for it. */
  readonly key: string
}

/** Begins a run of the published version. `used_up`: no more today; undefined: this key has its run. In the ambient transaction. */
async function begin(parts: FlowsParts, { flowId, version, graph }: FlowVersion, { by, data, key }: Beginning) {
  const now = parts.clock.now()
  if ((await parts.flowRuns.begunSince(flowId, parts.ticks.startOfDay(graph.zone, now))) >= graph.perDay)
    return 'used_up'
  const id = newId()
  const { orderId } = data
  const about = typeof orderId === 'string' ? { orderId } : {}
  const row = { id, flowId, version, key: `${flowId}/${key}`, by, data, ...about, createdAt: now }
  if (!(await parts.flowRuns.add({ ...row, state: 'running', steps: [], needsPerson: false }))) return undefined
  await scheduleTurn(parts, { runId: id, steps: 0 })
  return id
}

const currentOf = ({ flows }: FlowsParts, { id, current }: Flow): Promise<FlowVersion | undefined> =>
  current === undefined ? Promise.resolve(undefined) : flows.version(id, current)

/** Begins the flows that wait for this event, once for it. In the ambient transaction. */
export async function startOnEvent(parts: FlowsParts, event: string, eventId: string, data: Data): Promise<void> {
  for (const flow of await parts.flows.startingOn(`event:${event}`)) {
    const version = await currentOf(parts, flow)
    if (version?.graph.trigger.on !== 'event') continue
    const read = (field: string) => (Object.hasOwn(data, field) ? data[field] : undefined)
    if (areTrue(version.graph.trigger.tests, read))
      await begin(parts, version, { by: { kind: 'event', id: event }, data, key: eventId })
  }
}

/** Begins the flows whose hour has come, once for each tick. */
export async function startDueFlows(parts: FlowsParts): Promise<void> {
  const now = parts.clock.now()
  for (const flow of await parts.transaction(() => parts.flows.startingOn('cron')))
    await parts.transaction(async () => {
      const version = await currentOf(parts, flow)
      if (version?.graph.trigger.on !== 'cron') return
      const { trigger, zone } = version.graph
      const tick = parts.ticks.lastTick(trigger.cron, zone, now)
      const since = Math.max(now.getTime() - GRACE_MS, version.publishedAt?.getTime() ?? 0)
      if (tick.getTime() <= since) return
      const at = tick.toISOString()
      const data = { day: dayIn(zone, tick) }
      await begin(parts, version, { by: { kind: 'cron', id: trigger.cron }, data, key: at })
    })
}

const dayIn = (zone: string, at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at)

/** A person begins a flow with what is known of an order. In the ambient transaction. */
export async function startByPerson(
  parts: FlowsParts,
  id: string,
  data: Data,
  by: FlowStarter,
  key: string,
): Promise<string> {
  const flow = await parts.flows.find(id)
  if (!flow) throw notFound('flow.not_found')
  const version = await currentOf(parts, flow)
  if (flow.state !== 'published' || !version) throw new DomainError('flow.not_published', 'conflict')
  const runId = await begin(parts, version, { by, data, key })
  if (runId === 'used_up') throw new DomainError('flow.used_up', 'too_many')
  if (runId === undefined) throw new DomainError('flow.begun_before', 'conflict')
  return runId
}
