import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'

const [WIDTH, HEIGHT, MARGIN, SIZE, LINE] = [595, 842, 50, 9, 12]
/** Characters of a line in Courier at that size. */
const COLUMNS = Math.floor((WIDTH - 2 * MARGIN) / (SIZE * 0.6))
/** Signs that the standard fonts lack. @type {Record<string, string>} */
const PLAIN = { '→': '->', '←': '<-', '≤': '<=', '≥': '>=', '≠': '!=', '−': '-', '✓': 'v' }

/** @param {string} text */
const printable = (text) =>
  text.replace(/[→←≤≥≠−✓]/g, (sign) => PLAIN[sign] ?? '?').replace(/[^\n\x20-\x7e\xa0-\xff–—‘’“”•…€]/g, '?')

/** @param {string} text @returns {string[]} lines that fit, cut at words where there are any */
export function wrapped(text) {
  return printable(text.replaceAll('\t', '  '))
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${COLUMNS}}(?:\\s|$)|.{1,${COLUMNS}}`, 'g')) ?? [''])
    .map((line) => line.trimEnd())
}

/**
 * Plain pages with numbers and a table of contents.
 * @param {{ title: string, parts: { name: string, text: string }[] }} book
 * @returns {Promise<Uint8Array>}
 */
export async function textPdf({ title, parts }) {
  const pdf = await PDFDocument.create()
  pdf.setTitle(title)
  const font = await pdf.embedFont(StandardFonts.Courier)
  const bold = await pdf.embedFont(StandardFonts.CourierBold)
  const perPage = Math.floor((HEIGHT - 2 * MARGIN) / LINE) - 2
  const bodies = parts.map(({ name, text }) => ({ name, lines: wrapped(text) }))
  const pagesOf = (/** @type {string[]} */ lines) => Math.max(1, Math.ceil(lines.length / perPage))
  const contentsPages = Math.max(1, Math.ceil(bodies.length / perPage))
  let next = contentsPages + 1
  const contents = bodies.map(({ name, lines }) => {
    const line = `${name.slice(0, COLUMNS - 8).padEnd(COLUMNS - 6, '.')}${`${next}`.padStart(5)}`
    next += pagesOf(lines)
    return line
  })
  for (const { name, lines } of [{ name: title, lines: contents }, ...bodies])
    for (let from = 0; from === 0 || from < lines.length; from += perPage) {
      const page = pdf.addPage([WIDTH, HEIGHT])
      page.drawText(printable(name).slice(0, COLUMNS), { x: MARGIN, y: HEIGHT - MARGIN, size: SIZE, font: bold })
      lines.slice(from, from + perPage).forEach((line, n) => {
        page.drawText(line, { x: MARGIN, y: HEIGHT - MARGIN - (n + 2) * LINE, size: SIZE, font })
      })
      page.drawText(`${pdf.getPageCount()}`, { x: WIDTH / 2, y: MARGIN / 2, size: SIZE, font })
    }
  return pdf.save()
}
