import { DATABASE, Sweep, type SweepHandler, TASK_QUEUE } from '@litper/platform'
import type { Database, TaskQueue } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { orderScheduled } from '../usecases/make-report.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { ANALYTICS_PARTS } from './parts.ts'
import { enqueueReport } from './report.worker.ts'

const LOST_MS = 120_000

/** Orders what is scheduled, and hands to the queue again what waits: the queue was away, or a process died. */
@Sweep({ name: 'analytics.reports', cron: '*/5 * * * *' })
export class ReportsSweep implements SweepHandler {
  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(TASK_QUEUE) private readonly queue: TaskQueue,
  ) {}

  async run(): Promise<void> {
    const made = await this.database.transaction(() => orderScheduled(this.parts))
    const before = new Date(this.parts.clock.now().getTime() - LOST_MS)
    const waiting = await this.database.transaction(() => this.parts.reports.waiting(before))
    for (const { id } of [...made, ...waiting]) await enqueueReport(this.queue, id)
  }
}
