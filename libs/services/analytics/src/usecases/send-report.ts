import { emit, ReportMade } from '@litper/contracts'
import { conflict, notFound } from '@litper/kernel'
import { REPORTS } from '../domain/report.ts'
import type { AnalyticsParts } from './ports.ts'
import { subtitleOf } from './report-content.ts'
import { blobOf, FORMATS, type Format, fileNameOf } from './report-files.ts'
import type { Report } from './report-ports.ts'

/** To those who want its kind: now, or when it is done. Who has it already is not sent it again (notifications). */
export async function sendReport(parts: AnalyticsParts, id: string): Promise<Report> {
  const report = await parts.reports.lock(id)
  if (!report) throw notFound('report.not_found')
  if (report.state === 'failed') throw conflict('report.failed')
  await parts.reports.change(id, { send: true })
  if (report.state === 'done') await tellMade(parts, report)
  return { ...report, send: true }
}

/** That it is there and is to be sent. */
export async function tellMade(parts: AnalyticsParts, report: Report): Promise<void> {
  const { id: reportId, kind, language, fromAt, untilAt } = report
  const { zone } = await parts.settings.read()
  const files = (Object.keys(FORMATS) as Format[]).map((format) => ({
    key: blobOf(reportId, format),
    fileName: fileNameOf(report, format),
    contentType: FORMATS[format],
  }))
  const title = REPORTS[kind].title[language]
  const period = subtitleOf(fromAt, untilAt, zone, language)
  await parts.publish([emit(ReportMade, { reportId, kind, language, title, period, files })])
}
