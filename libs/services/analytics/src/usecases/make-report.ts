import { newId, notFound } from '@litper/kernel'
import { type Language, REPORTS, type ReportContent, type ReportKind } from '../domain/report.ts'
import { windowOf } from '../domain/window.ts'
import { dayNumber, dayOf, startOf } from '../domain/zone.ts'
import type { AnalyticsParts } from './ports.ts'
import { reportContent } from './report-content.ts'
import { blobOf, FORMATS, type Format } from './report-files.ts'
import type { Report } from './report-ports.ts'
import type { KeptRisk } from './risk-ports.ts'
import { tellMade } from './send-report.ts'

export interface ReportWish {
  readonly kind: ReportKind
  readonly language?: Language
  /** Local dates, the second not included; the report's own window without them. */
  readonly from?: string
  readonly until?: string
  /** Of a schedule: the local day that it is for. At most one for each kind and day. */
  readonly scheduleDay?: number
}

/** Writes down that a report is wanted; undefined when the schedule's is there already. */
export async function orderReport(
  parts: AnalyticsParts,
  { kind, from, until, scheduleDay, ...wish }: ReportWish,
  by: string,
): Promise<Report | undefined> {
  const settings = await parts.settings.read()
  const now = parts.clock.now()
  const own = windowOf(REPORTS[kind].window, now, settings.zone)
  const at = (date: string | undefined, otherwise: Date) =>
    date === undefined ? otherwise : new Date(startOf(dayNumber(date), settings.zone))
  const report: Report = {
    id: newId(),
    kind,
    language: wish.language ?? settings.language,
    fromAt: at(from, own.from),
    untilAt: at(until, own.until),
    state: 'queued',
    progress: 0,
    scheduleDay,
    send: scheduleDay !== undefined,
    madeBy: by,
    createdAt: now,
  }
  return (await parts.reports.add(report)) ? report : undefined
}

export interface Making {
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  readonly reasonsOf: (risk: KeptRisk, language: Language) => string
  readonly render: (content: ReportContent, at: Date) => Promise<Readonly<Record<Format, Uint8Array>>>
  readonly put: (key: string, bytes: Uint8Array, contentType: string) => Promise<unknown>
}

/** Makes a report that was ordered: again, where an earlier attempt was cut off. */
export async function makeReport(parts: AnalyticsParts, making: Making, id: string): Promise<void> {
  const { transaction } = making
  const report = await transaction(() => parts.reports.find(id))
  if (!report) throw notFound('report.not_found')
  if (report.state === 'done') return
  let shown = 0
  const progress = async (value: number) => {
    if (value - shown < 10 && value < 90) return
    shown = value
    await transaction(() => parts.reports.change(id, { state: 'running', progress: value }))
  }
  await progress(10)
  const order = { kind: report.kind, language: report.language, from: report.fromAt, until: report.untilAt }
  const step = (share: number) => progress(10 + Math.round(share * 70))
  const content = await reportContent(parts, order, making.reasonsOf, step, transaction)
  const files = await making.render(content, report.createdAt)
  for (const format of Object.keys(FORMATS) as Format[])
    await making.put(blobOf(id, format), files[format], FORMATS[format])
  await transaction(() => recordMade(parts, report))
}

/** Once: of two that made it at the same time, one tells. What was asked of it meanwhile counts. */
async function recordMade(parts: AnalyticsParts, { id }: Report): Promise<void> {
  const report = await parts.reports.lock(id)
  if (!report || report.state === 'done') return
  await parts.reports.change(id, { state: 'done', progress: 100, finishedAt: parts.clock.now() })
  if (report.send) await tellMade(parts, report)
}

/** Orders what the tenant's schedules want today and is not there. */
export async function orderScheduled(parts: AnalyticsParts): Promise<readonly Report[]> {
  const { zone } = await parts.settings.read()
  const now = parts.clock.now().getTime()
  const today = dayOf(now, zone)
  const hour = Math.floor((now - startOf(today, zone)) / 3_600_000)
  const weekday = ((today + 3) % 7) + 1
  const made: Report[] = []
  for (const { kind, language, ...schedule } of await parts.reports.schedules()) {
    if (!schedule.enabled || hour < schedule.hour || !schedule.weekdays.includes(weekday)) continue
    const report = await orderReport(parts, { kind, language, scheduleDay: today }, 'schedule')
    if (report) made.push(report)
  }
  return made
}
