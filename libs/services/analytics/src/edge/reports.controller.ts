import { invalid, notFound } from '@litper/kernel'
import {
  Answers,
  afterCursor,
  BLOBS,
  currentContext,
  DATABASE,
  type InputOf,
  pageOf,
  TASK_QUEUE,
} from '@litper/platform'
import type { Blobs, Database, TaskQueue } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { orderReport } from '../usecases/make-report.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { blobOf, FORMATS, type Format, fileNameOf } from '../usecases/report-files.ts'
import type { Report } from '../usecases/report-ports.ts'
import { sendReport } from '../usecases/send-report.ts'
import { ANALYTICS_PARTS } from './parts.ts'
import { enqueueReport } from './report.worker.ts'
import * as operations from './reports.operations.ts'

const LINK_SECONDS = 3600

/** Nothing here is older, and calendars of zones have no answer for the first centuries. */
const OLDEST = '2000-01-01'

@Controller()
export class ReportsController {
  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(TASK_QUEUE) private readonly queue: TaskQueue,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  /** When the queue cannot be reached, the sweep hands the report to it later. */
  @Answers(operations.makeReport)
  async make(wish: InputOf<typeof operations.makeReport>) {
    const days = [wish.from, wish.until].filter((day) => day !== undefined)
    if (days.some((day) => day < OLDEST) || (wish.from && wish.until && wish.from >= wish.until))
      throw invalid('report.bad_window')
    const by = currentContext()?.actor.id ?? 'system'
    const report = await this.database.transaction(() => orderReport(this.parts, wish, by))
    if (report!.fromAt >= report!.untilAt) throw invalid('report.bad_window')
    await enqueueReport(this.queue, report!.id).catch(() => undefined)
    return viewOf(report!)
  }

  @Answers(operations.listReports)
  async list({ cursor, limit }: InputOf<typeof operations.listReports>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.reports.page({ after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map((report) => viewOf(report)), nextCursor }
  }

  @Answers(operations.listSchedules)
  async schedules() {
    const rows = await this.database.reading(() => this.parts.reports.schedules())
    return {
      data: rows.map(({ kind, hour, weekdays, language, enabled }) => ({ kind, hour, weekdays, language, enabled })),
      nextCursor: null,
    }
  }

  @Answers(operations.scheduleReport)
  async schedule(schedule: InputOf<typeof operations.scheduleReport>) {
    await this.database.transaction(() => this.parts.reports.putSchedule(schedule))
    return schedule
  }

  @Answers(operations.sendReport)
  async send({ id }: InputOf<typeof operations.sendReport>) {
    return viewOf(await this.database.transaction(() => sendReport(this.parts, id)))
  }

  @Answers(operations.readReport)
  async read({ id }: InputOf<typeof operations.readReport>) {
    const report = await this.database.transaction(() => this.parts.reports.find(id))
    if (!report) throw notFound('report.not_found')
    if (report.state !== 'done') return viewOf(report)
    const files = (Object.keys(FORMATS) as Format[]).map(async (format) => {
      const fileName = fileNameOf(report, format)
      const { url, expiresAt } = await this.blobs.downloadLink(blobOf(id, format), { seconds: LINK_SECONDS, fileName })
      return { format, url, expiresAt: expiresAt.toISOString() }
    })
    return viewOf(report, await Promise.all(files))
  }
}

const viewOf = (report: Report, files: { format: Format; url: string; expiresAt: string }[] = []) => ({
  id: report.id,
  kind: report.kind,
  language: report.language,
  from: report.fromAt.toISOString(),
  until: report.untilAt.toISOString(),
  state: report.state,
  progress: report.progress,
  error: report.error ?? null,
  send: report.send,
  createdAt: report.createdAt.toISOString(),
  finishedAt: report.finishedAt?.toISOString() ?? null,
  files,
})
