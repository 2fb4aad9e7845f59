import { notFound } from '@litper/kernel'
import { Answers, afterCursor, currentContext, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { BulkJob } from '../domain/bulk.ts'
import type { BulkParts, SavedView } from '../usecases/bulk-ports.ts'
import { cancelBulk, prepareBulk, runBulk } from '../usecases/start-bulk.ts'
import { removeView, saveView } from '../usecases/views.ts'
import * as operations from './bulk.operations.ts'
import { BULK_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>
const caller = () => currentContext()!.actor.id

/** Changes to many orders, and filters that people keep. */
@Controller()
export class BulkController {
  constructor(
    @Inject(BULK_PARTS) private readonly parts: BulkParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.prepareBulk)
  prepare({ action, filter }: Input<'prepareBulk'>) {
    return this.database.transaction(async () =>
      this.shown(await prepareBulk(this.parts, { action, filter, by: caller() })),
    )
  }

  @Answers(operations.runBulk)
  run({ id }: Input<'runBulk'>) {
    return this.database.transaction(async () => this.shown(await runBulk(this.parts, id)))
  }

  @Answers(operations.cancelBulk)
  cancel({ id }: Input<'cancelBulk'>) {
    return this.database.transaction(async () => this.shown(await cancelBulk(this.parts, id)))
  }

  @Answers(operations.listBulk)
  list({ cursor, limit }: Input<'listBulk'>) {
    return this.database.reading(async () => {
      const rows = await this.parts.jobs.page({ after: afterCursor(cursor), limit: limit + 1 })
      const { data, nextCursor } = pageOf(rows, limit)
      const counts = await this.parts.jobs.countsOf(data.map(({ id }) => id))
      return { data: data.map((job) => viewOf(job, counts)), nextCursor }
    })
  }

  @Answers(operations.findBulk)
  find({ id }: Input<'findBulk'>) {
    return this.database.reading(async () => {
      const job = await this.parts.jobs.find(id)
      if (!job) throw notFound('bulk.not_found')
      return this.shown(job)
    })
  }

  @Answers(operations.listBulkItems)
  async items({ id, verdict, cursor, limit }: Input<'listBulkItems'>) {
    const query = { verdict, after: afterCursor(cursor), limit: limit + 1 }
    const rows = await this.database.reading(async () => {
      if (!(await this.parts.jobs.find(id))) throw notFound('bulk.not_found')
      return this.parts.jobs.itemsOf(id, query)
    })
    return pageOf(
      rows.map((item) => ({
        id: item.orderId,
        name: item.orderName,
        forecast: item.forecast ?? null,
        verdict: item.verdict ?? null,
        code: item.code ?? item.forecastCode ?? null,
      })),
      limit,
    )
  }

  @Answers(operations.listViews)
  async views() {
    const views = await this.database.reading(() => this.parts.views.of(caller()))
    return { data: views.map(savedViewOf), nextCursor: null }
  }

  @Answers(operations.saveView)
  async saveView(input: Input<'saveView'>) {
    const view = { ...input, owner: caller() }
    return savedViewOf(await this.database.transaction(() => saveView(this.parts.views, view)))
  }

  @Answers(operations.removeView)
  removeView({ id }: Input<'removeView'>) {
    return this.database.transaction(() => removeView(this.parts.views, { id, owner: caller() }))
  }

  private async shown(job: BulkJob) {
    return viewOf(job, await this.parts.jobs.countsOf([job.id]))
  }
}

type Counts = Awaited<ReturnType<BulkParts['jobs']['countsOf']>>
function viewOf({ createdBy: _, endedAt, ...job }: BulkJob, counts: Counts) {
  const { forecast = {}, verdict = {} } = counts.get(job.id) ?? {}
  return { ...job, forecast, verdicts: verdict, endedAt: endedAt ?? null }
}
const savedViewOf = ({ owner, ...view }: SavedView) => ({ ...view, own: owner === caller() })
