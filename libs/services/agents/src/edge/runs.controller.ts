import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { replay } from '../domain/runs/replay.ts'
import { cancelRun } from '../usecases/cancel-run.ts'
import { decideApproval, type Verdict } from '../usecases/decide-approval.ts'
import type { AgentsParts } from '../usecases/ports.ts'
import { undoCall } from '../usecases/undo-call.ts'
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
    return this.database.reading(() => this.shown(id))
  }

  @Answers(operations.replayRun)
  async replay({ id }: Input<'replayRun'>) {
    const events = await this.database.reading(() => this.parts.runs.events(id))
    if (events.length === 0) throw notFound('run.not_found')
    const { same, decisions, differsAt = null } = replay(events, this.parts.sha)
    return { same, decisions, differsAt }
  }

  @Answers(operations.cancelRun)
  cancel({ id, reason }: Input<'cancelRun'>) {
    const { actor } = currentContext()!
    return this.database.transaction(async () => {
      await cancelRun(this.parts, id, actor.id, reason)
      return this.shown(id)
    })
  }

  @Answers(operations.undoCall)
  async undo({ id, call }: Input<'undoCall'>) {
    await undoCall(this.parts, id, call, currentContext()!.actor)
    return this.database.reading(() => this.shown(id))
  }

  @Answers(operations.runTimeline)
  async timeline({ orderId }: Input<'runTimeline'>) {
    const told = await this.database.reading(async () => {
      const rows = await this.parts.runs.page({ orderId, limit: MOST_OF_ORDER })
      return Promise.all(rows.map(async (row) => timelineOf(row, await this.parts.runs.events(row.id))))
    })
    return { data: told.flat().toSorted((a, b) => (a.at < b.at ? -1 : 1)), nextCursor: null }
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

  private async shown(id: string) {
    const row = await this.parts.runs.find(id)
    if (!row) throw notFound('run.not_found')
    return withSteps(row, await this.parts.runs.events(id))
  }
}
