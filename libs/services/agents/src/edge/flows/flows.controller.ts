import { newId, notFound, permissionsHeld } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { FLOW_EVENT_NAMES, fieldsOf } from '../../domain/flows/flow-events.ts'
import { askReason } from '../../domain/flows/flow-run.ts'
import { READY_FLOWS } from '../../domain/flows/ready-flows.ts'
import { isNeverCalled } from '../../domain/flows/validate.ts'
import {
  findFlow,
  offered,
  pauseFlow,
  problemsFor,
  publishFlow,
  removeFlow,
  saveFlow,
} from '../../usecases/flows/edit-flow.ts'
import type { FlowsParts } from '../../usecases/flows/ports.ts'
import { startByPerson } from '../../usecases/flows/start-flows.ts'
import { knownOfOrder, tryFlow } from '../../usecases/flows/try-flow.ts'
import { flowViewOf, flowWholeOf, triedViewOf } from './flow-view.ts'
import * as operations from './flows.operations.ts'
import { FLOWS_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class FlowsController {
  constructor(
    @Inject(FLOWS_PARTS) private readonly parts: FlowsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listFlows)
  async list({ cursor, limit }: Input<'listFlows'>) {
    const after = afterCursor(cursor)
    return this.database.reading(async () => {
      const { data, nextCursor } = pageOf(await this.parts.flows.page({ after, limit: limit + 1 }), limit)
      const versions = await Promise.all(data.map(({ id, newest }) => this.parts.flows.version(id, newest)))
      return { data: data.map((flow, place) => flowViewOf(flow, versions[place]!.graph)), nextCursor }
    })
  }

  @Answers(operations.flowKit)
  async kit() {
    const triggers = [
      ...FLOW_EVENT_NAMES.map((event) => ({ on: 'event' as const, event, fields: fieldsOf({ on: 'event', event }) })),
      ...(['cron', 'person'] as const).map((on) => ({ on, event: null, fields: fieldsOf({ on }) })),
    ]
    const all = [...(await offered(this.parts)).values()].filter((one) => !isNeverCalled(one))
    const callable = all.map(({ name, title: summary, kind, risk, input }) => {
      const asks = askReason({}, { kind, risk }) !== undefined
      return { name, summary, kind, risk, asks, input }
    })
    return { triggers, operations: callable, ready: READY_FLOWS }
  }

  @Answers(operations.findFlow)
  find({ id }: Input<'findFlow'>) {
    return this.shown(id)
  }

  @Answers(operations.saveFlow)
  async save(input: Input<'saveFlow'>) {
    return this.shown(await this.database.transaction(() => saveFlow(this.parts, input)))
  }

  @Answers(operations.publishFlow)
  async publish({ id, revision }: Input<'publishFlow'>) {
    await publishFlow(this.parts, id, revision, currentContext()!.actor)
    return this.shown(id)
  }

  @Answers(operations.pauseFlow)
  async pause({ id }: Input<'pauseFlow'>) {
    await this.database.transaction(() => pauseFlow(this.parts, id))
    return this.shown(id)
  }

  @Answers(operations.removeFlow)
  remove({ id, revision }: Input<'removeFlow'>) {
    return this.database.transaction(() => removeFlow(this.parts, id, revision))
  }

  @Answers(operations.runFlow)
  async run({ id, orderId, key = newId() }: Input<'runFlow'>) {
    const { flow, draft } = await this.database.reading(() => findFlow(this.parts, id))
    const version = flow.current ?? flow.newest
    const { graph } =
      version === flow.newest ? draft : (await this.database.reading(() => this.parts.flows.version(id, version)))!
    const data = await this.known(graph, orderId)
    const { actor } = currentContext()!
    const by = { kind: 'person', id: actor.id } as const
    return { runId: await this.database.transaction(() => startByPerson(this.parts, id, data, by, key)) }
  }

  @Answers(operations.tryFlow)
  async dryRun({ graph, orderId, data: given }: Input<'tryFlow'>) {
    const permissions = permissionsNow()
    const problems = await problemsFor(this.parts, graph, permissions)
    const known = orderId === undefined ? {} : await this.known(graph, orderId)
    const data = { ...known, ...given }
    const broken = problems.some(({ code }) => NOT_GONE_THROUGH.has(code))
    const nothing = { starts: false, data, steps: [], end: { end: 'failed', reason: 'flow.has_problems' } } as const
    const tried = broken ? nothing : await tryFlow(this.parts, graph, data, permissions)
    return triedViewOf(graph, tried, Object.fromEntries(await offered(this.parts)), problems)
  }

  private async known(graph: Parameters<typeof knownOfOrder>[1], orderId: string) {
    const data = await knownOfOrder(this.parts, graph, orderId)
    if (!data) throw notFound('order.not_found')
    return data
  }

  /** What keeps it from being published needs the catalogue: a call, which joins no transaction. */
  private async shown(id: string) {
    const { whole, published, runsToday } = await this.database.transaction(async () => {
      const whole = await findFlow(this.parts, id)
      const { current } = whole.flow
      const published = current === undefined ? undefined : await this.parts.flows.version(id, current)
      const { ticks, clock, flowRuns } = this.parts
      const zone = published?.graph.zone
      const since = zone === undefined ? undefined : ticks.startOfDay(zone, clock.now())
      return { whole, published, runsToday: since ? await flowRuns.begunSince(id, since) : 0 }
    })
    return flowWholeOf(whole, published, await problemsFor(this.parts, whole.draft.graph, permissionsNow()), runsToday)
  }
}

/** With these a way through the flow cannot be told. */
const NOT_GONE_THROUGH = new Set(['node.same_id', 'flow.empty', 'flow.no_start', 'flow.loop', 'flow.too_many_steps'])

const permissionsNow = (): readonly string[] => permissionsHeld(currentContext()!.actor)
