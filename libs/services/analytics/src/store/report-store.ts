import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { ReportKind } from '../domain/report.ts'
import type { Report, ReportSchedule, ReportStore } from '../usecases/report-ports.ts'
import { ReportEntity, ScheduleEntity } from './entities.ts'

export class PostgresReportStore implements ReportStore {
  private readonly reports
  private readonly kept

  constructor(database: Database) {
    this.reports = tableOf(database, ReportEntity)
    this.kept = tableOf(database, ScheduleEntity)
  }

  add(report: Report): Promise<boolean> {
    return this.reports.add(report)
  }

  find(id: string): Promise<Report | undefined> {
    return this.reports.read({ id })
  }

  lock(id: string): Promise<Report | undefined> {
    return this.reports.lock({ id })
  }

  page({ after, limit }: { after?: string; limit: number }): Promise<readonly Report[]> {
    return this.reports.page({ after, limit })
  }

  async change(
    id: string,
    change: Partial<Pick<Report, 'state' | 'progress' | 'error' | 'finishedAt' | 'send'>>,
  ): Promise<void> {
    await this.reports.set({ id, ...change })
  }

  waiting(before: Date): Promise<readonly Report[]> {
    return this.reports.select(
      "WHERE state IN ('queued', 'running') AND created_at < $1 ORDER BY created_at LIMIT 20",
      [before],
    )
  }

  schedules(): Promise<readonly ReportSchedule[]> {
    return this.kept.readAll({})
  }

  async putSchedule({ kind, hour, weekdays, language, enabled }: ReportSchedule): Promise<void> {
    await this.kept.put({ kind, hour, weekdays: [...weekdays], language, enabled }, { by: ['tenantId', 'kind'] })
  }

  async removeSchedule(kind: ReportKind): Promise<void> {
    await this.kept.remove({ kind })
  }
}
