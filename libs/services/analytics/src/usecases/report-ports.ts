import type { Language, ReportKind } from '../domain/report.ts'

export interface Report {
  readonly id: string
  readonly kind: ReportKind
  readonly language: Language
  readonly fromAt: Date
  readonly untilAt: Date
  readonly state: 'queued' | 'running' | 'done' | 'failed'
  /** 0 to 100. */
  readonly progress: number
  readonly scheduleDay?: number
  /** To those who want reports of this kind. */
  readonly send: boolean
  readonly error?: string
  readonly madeBy: string
  readonly createdAt: Date
  readonly finishedAt?: Date
}
/** One for each kind. */
export interface ReportSchedule {
  readonly kind: ReportKind
  /** From this hour on, of the merchant's day. */
  readonly hour: number
  /** 1: Monday. */
  readonly weekdays: readonly number[]
  readonly language: Language
  readonly enabled: boolean
}
export interface ReportStore {
  /** False when the schedule's report of that day is there. */
  add(report: Report): Promise<boolean>
  find(id: string): Promise<Report | undefined>
  lock(id: string): Promise<Report | undefined>
  page(query: { after?: string; limit: number }): Promise<readonly Report[]>
  change(
    id: string,
    change: Partial<Pick<Report, 'state' | 'progress' | 'error' | 'finishedAt' | 'send'>>,
  ): Promise<void>
  /** Not ended, of before this time. */
  waiting(before: Date): Promise<readonly Report[]>
  schedules(): Promise<readonly ReportSchedule[]>
  putSchedule(schedule: ReportSchedule): Promise<void>
  removeSchedule(kind: ReportKind): Promise<void>
}
