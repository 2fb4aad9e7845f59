import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { replay } from '../domain/runs/replay.ts'
import { cancelRun } from '../usecases/cancel-run.ts'
import { decideApproval, type Verdict } from '../usecases/decide-approval.ts'
import type { FlowsParts } from '../usecases/flows/ports.ts'
import type { AgentsParts } from '../usecases/ports.ts'
import { undoCall } from '../usecases/undo-call.ts'
import { flowTimelineOf } from './flows/flow-timeline.ts'
import { FLOWS_PARTS } from './flows/parts.ts'
import { deciders, namePeople } from './name-people.ts'
import { AGENTS_PARTS } from './parts.ts'
import { timelineOf } from './run-timeline.ts'
import { approvalViewOf, viewOf, withSteps } from './run-view.ts'
import * as operations from './runs.operations.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>
/** Of one order; more than that an agent loops. */
const MOST_OF_ORDER = 50

@Controller()
export class RunsController {
  constructor(
    @Inject(AGENTS_PARTS) private readonly parts: AgentsParts,
    @Inject(FLOWS_PARTS) private readonly flows: FlowsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listRuns)
  async list({ cursor, limit, ...query }: Input<'listRuns'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.runs.page({ ...query, after, limit: limit + 1 }))
    return pageOf(rows.map(viewOf), limit)
  }

  @Answers(operations.findRun)
  find({ id }: Input<'findRun'>) {
    return this.shown(id)
  }

  @Answers(operations.replayRun)
  async replay({ id }: Input<'replayRun'>) {
    const events = await this.database.reading(() => this.parts.runs.events(id))
    if (events.length === 0) throw notFound('run.not_found')
    const { same, decisions, differsAt = null } = replay(events, this.parts.sha)
    return { same, decisions, differsAt }
  }

  @Answers(operations.cancelRun)
  async cancel({ id, reason }: Input<'cancelRun'>) {
    const { actor } = currentContext()!
    await this.database.transaction(() => cancelRun(this.parts, id, actor.id, reason))
    return this.shown(id)
  }

  @Answers(operations.undoCall)
  async undo({ id, call }: Input<'undoCall'>) {
    await undoCall(this.parts, id, call, currentContext()!.actor)
    return this.shown(id)
  }

  @Answers(operations.runTimeline)
  async timeline({ orderId }: Input<'runTimeline'>) {
    const { runs, byFlows } = await this.database.reading(async () => {
      const rows = await this.parts.runs.page({ orderId, limit: MOST_OF_ORDER })
      const runs = await Promise.all(rows.map(async (row) => ({ row, events: await this.parts.runs.events(row.id) })))
      return { runs, byFlows: await this.toldByFlows(orderId) }
    })
    const people = await namePeople(
      this.parts.operations,
      runs.flatMap(({ events }) => deciders(events)),
    )
    const told = runs.map(({ row, events }) => timelineOf(row, events, people))
    return { data: [...told.flat(), ...byFlows].toSorted((a, b) => (a.at < b.at ? -1 : 1)), nextCursor: null }
  }

  private async toldByFlows(orderId: string) {
    const { flows, flowRuns } = this.flows
    const rows = await flowRuns.page({ orderId, limit: MOST_OF_ORDER })
    const told = rows.map(async (row) => {
      const [flow, version] = await Promise.all([flows.find(row.flowId), flows.version(row.flowId, row.version)])
      return flow && version ? flowTimelineOf(row, version, flow.name) : []
    })
    return (await Promise.all(told)).flat()
  }

  @Answers(operations.listApprovals)
  async approvals({ state, cursor, limit }: Input<'listApprovals'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.approvals.page({ state, after, limit: limit + 1 }))
    return pageOf(rows.map(approvalViewOf), limit)
  }

  @Answers(operations.approve)
  approve(input: Input<'approve'>) {
    return this.decide({ ...input, decision: 'approved' })
  }

  @Answers(operations.deny)
  deny(input: Input<'deny'>) {
    return this.decide({ ...input, decision: 'denied' })
  }

  private decide(verdict: Verdict) {
    return this.database.transaction(async () => {
      await decideApproval(this.parts, verdict, currentContext()!.actor)
      return approvalViewOf((await this.parts.approvals.find(verdict.id))!)
    })
  }

  /** Names are asked for after the reading: a call of an operation never joins one. */
  private async shown(id: string) {
    const { row, events } = await this.database.reading(async () => ({
      row: await this.parts.runs.find(id),
      events: await this.parts.runs.events(id),
    }))
    if (!row) throw notFound('run.not_found')
    return withSteps(row, events, await namePeople(this.parts.operations, deciders(events)))
  }
}
