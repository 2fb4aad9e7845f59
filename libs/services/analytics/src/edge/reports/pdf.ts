import { changeText, figureText } from '../../domain/figures.ts'
import type { Language, ReportContent } from '../../domain/report.ts'
import { textFor } from '../../domain/report-texts.ts'
import { drawChart } from './pdf-charts.ts'
import { INNER, MARGIN, RULE, SOFT, Writer } from './pdf-page.ts'

const COLUMNS = 3
const CARD = 52
const ROW = 14

/** A report as PDF: text and vectors, no pictures. The same content and time give the same pages. */
export async function pdfOf(content: ReportContent, at: Date): Promise<Uint8Array> {
  const to = await Writer.open(content.title, at, content.language)
  to.y -= 18
  to.text(content.title, MARGIN, to.y, { size: 20, isBold: true })
  to.y -= 16
  to.text(content.subtitle, MARGIN, to.y, { size: 10, color: SOFT })
  to.y -= 10
  drawHeadlines(to, content)
  for (const note of content.notes) drawNote(to, note)
  for (const chart of content.charts) drawChart(to, chart, content.language)
  for (const table of content.tables) drawTable(to, table, content.language)
  return to.bytes(`Litper · ${content.title} · ${content.subtitle}`)
}

function drawHeadlines(to: Writer, { headlines, language }: ReportContent): void {
  const width = INNER / COLUMNS
  for (const [index, { title, before, note, ...figure }] of headlines.entries()) {
    if (index % COLUMNS === 0) {
      to.need(CARD)
      to.y -= CARD
    }
    const x = MARGIN + (index % COLUMNS) * width
    to.text(to.fitted(title, width - 10, 8), x, to.y + 38, { size: 8, color: SOFT })
    to.text(to.fitted(figureText(figure, language), width - 10, 15, true), x, to.y + 20, { size: 15, isBold: true })
    const change = changeText(figure.value, before, figure.unit, language)
    const beneath =
      note ??
      (change && `${change} · ${textFor('before', language)}: ${figureText({ ...figure, value: before }, language)}`)
    to.text(to.fitted(beneath, width - 10, 7), x, to.y + 8, { size: 7, color: SOFT })
  }
  to.y -= 4
}

function drawNote(to: Writer, note: string): void {
  const words = note.split(' ')
  let line = ''
  const flush = () => {
    to.need(11)
    to.y -= 11
    to.text(line, MARGIN, to.y, { size: 8, color: SOFT })
  }
  for (const word of words) {
    if (to.regular.widthOfTextAtSize(to.fitted(`${line} ${word}`, 9999, 8), 8) > INNER) {
      flush()
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  flush()
}

function drawTable(to: Writer, { title, head, rows }: ReportContent['tables'][number], language: Language): void {
  if (rows.length === 0) return
  to.heading(title)
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : figureText(cell, language))))
  const widths = widthsOf([head, ...texts])
  const line = (cells: readonly string[], isBold: boolean) => {
    to.need(ROW)
    to.y -= ROW
    let x = MARGIN
    for (const [index, cell] of cells.entries()) {
      to.text(to.fitted(cell, widths[index]! - 6, 7.5, isBold), x, to.y + 4, { size: 7.5, isBold })
      x += widths[index]!
    }
    to.page.drawLine({
      start: { x: MARGIN, y: to.y },
      end: { x: MARGIN + INNER, y: to.y },
      thickness: 0.5,
      color: RULE,
    })
  }
  line(head, true)
  for (const row of texts) line(row, false)
}

/** The page's width, shared by the length of what stands in the columns, each at least a little. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const longest = rows[0]!.map((_, column) =>
    Math.min(36, Math.max(6, ...rows.map((row) => (row[column] ?? '').length))),
  )
  const all = longest.reduce((sum, one) => sum + one, 0)
  return longest.map((one) => (one / all) * INNER)
}
