import { DomainError, messageOf } from '@litper/kernel'
import { BLOBS, DATABASE, TASK_QUEUE } from '@litper/platform'
import type { Blobs, Database, Task, TaskQueue } from '@litper/ports'
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { Language, ReportContent } from '../domain/report.ts'
import { type Making, makeReport } from '../usecases/make-report.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import type { KeptRisk } from '../usecases/risk-ports.ts'
import { ANALYTICS_PARTS } from './parts.ts'
import { csvOf } from './reports/csv.ts'
import { pdfOf } from './reports/pdf.ts'
import { sheetsOf } from './reports/sheets.ts'
import { xlsxOf } from './reports/xlsx.ts'
import { viewOfRisk } from './risk-view.ts'

const REPORT_TASK = 'analytics.report'
const RETRY = { limit: 3, delaySeconds: 5, backoff: true }

/** A report that is in the queue already is not put there again. */
export const enqueueReport = (queue: TaskQueue, id: string) =>
  queue.enqueue(REPORT_TASK, { id }, { retry: RETRY, singletonKey: id })

export const reasonsOf = (risk: KeptRisk, language: Language): string =>
  viewOfRisk(risk)
    .reasons.map(({ text }) => text[language])
    .join('; ')

export async function render(content: ReportContent, at: Date) {
  const sheets = sheetsOf(content)
  return { pdf: await pdfOf(content, at), xlsx: xlsxOf(sheets), csv: csvOf(sheets) }
}

/** Makes reports one at a time in each process. */
@Injectable()
export class ReportWorker implements OnApplicationBootstrap {
  private readonly log = new Logger(ReportWorker.name)

  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(TASK_QUEUE) private readonly queue: TaskQueue,
    @Inject(BLOBS) private readonly blobs: Blobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work<{ id: string }>(REPORT_TASK, {}, (task) => this.make(task))
  }

  async make({ data: { id }, attempt }: Pick<Task<{ id: string }>, 'data' | 'attempt'>): Promise<void> {
    const making: Making = {
      transaction: (work) => this.database.transaction(work),
      reasonsOf,
      render,
      put: (key, bytes, contentType) => this.blobs.put(key, bytes, { contentType }),
    }
    try {
      await makeReport(this.parts, making, id)
    } catch (error) {
      if (attempt <= RETRY.limit) throw error
      this.log.warn(`report ${id} failed: ${messageOf(error)}`)
      const code = error instanceof DomainError ? error.code : 'report.fault'
      const failed = { state: 'failed', error: code, finishedAt: this.parts.clock.now() } as const
      await this.database.transaction(() => this.parts.reports.change(id, failed))
    }
  }
}
