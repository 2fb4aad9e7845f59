import { figureText } from '../../domain/figures.ts'
import type { Language, ReportContent } from '../../domain/report.ts'
import { ACCENT, INNER, MARGIN, RULE, SOFT, type Writer } from './pdf-page.ts'

type Chart = ReportContent['charts'][number]
const HIGH = 110
const ROW = 15
const LABEL = 130

export function drawChart(to: Writer, chart: Chart, language: Language): void {
  if (chart.points.length === 0) return
  if (chart.kind === 'line') drawLine(to, chart, language)
  else drawBars(to, chart, language)
}

/** One number by day, as a line of vectors over its largest value. */
function drawLine(to: Writer, { title, points, unit }: Chart, language: Language): void {
  to.need(HIGH + 50)
  to.heading(title)
  const most = Math.max(...points.map(({ value }) => value), 0) || 1
  const bottom = to.y - HIGH
  const x = (index: number) => MARGIN + (points.length === 1 ? INNER / 2 : (index / (points.length - 1)) * INNER)
  const y = (value: number) => bottom + (value / most) * (HIGH - 14)
  for (const share of [0, 0.5, 1]) {
    const at = y(most * share)
    to.page.drawLine({ start: { x: MARGIN, y: at }, end: { x: MARGIN + INNER, y: at }, thickness: 0.5, color: RULE })
    to.text(figureText({ value: most * share, unit }, language), MARGIN, at + 2, { size: 6.5, color: SOFT })
  }
  for (const [index, { value }] of points.entries()) {
    const next = points[index + 1]
    const start = { x: x(index), y: y(value) }
    if (next) to.page.drawLine({ start, end: { x: x(index + 1), y: y(next.value) }, thickness: 1.4, color: ACCENT })
    if (points.length < 40) to.page.drawCircle({ ...start, size: 1.6, color: ACCENT })
  }
  to.text(points[0]!.label, MARGIN, bottom - 10, { size: 7, color: SOFT })
  const last = points.at(-1)!.label
  to.text(last, MARGIN + INNER - to.regular.widthOfTextAtSize(last, 7), bottom - 10, { size: 7, color: SOFT })
  to.y = bottom - 16
}

/** One number by name, a bar each. */
function drawBars(to: Writer, { title, points, unit }: Chart, language: Language): void {
  to.need(Math.min(points.length, 6) * ROW + 50)
  to.heading(title)
  const most = Math.max(...points.map(({ value }) => value), 0) || 1
  for (const { label, value } of points) {
    to.need(ROW)
    to.y -= ROW
    to.text(to.fitted(label, LABEL - 8, 8), MARGIN, to.y + 3, { size: 8 })
    const width = Math.max(0.5, (value / most) * (INNER - LABEL - 70))
    to.page.drawRectangle({ x: MARGIN + LABEL, y: to.y, width, height: 10, color: ACCENT })
    to.text(figureText({ value, unit }, language), MARGIN + LABEL + width + 5, to.y + 2, { size: 8, color: SOFT })
  }
  to.y -= 6
}
