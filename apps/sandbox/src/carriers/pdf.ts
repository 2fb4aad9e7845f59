/** The contents of a page; in points (1/72 inch) from the lower left corner. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly texts: readonly { x: number; y: number; size: number; bold?: boolean; text: string }[]
  readonly bars: readonly { x: number; y: number; width: number; height: number }[]
}

const FIRST_PAGE_OBJECT = 5

/**
 * A PDF 1.4 of text in the two standard Helvetica faces and filled rectangles: enough for a thermal label, made in less than a
 * millisecond. Characters outside Latin-1 become question marks.
 */
export function pdf(pages: readonly Page[]): Buffer {
  const kids = pages.map((_page, index) => `${FIRST_PAGE_OBJECT + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, index) => pageObjects(page, FIRST_PAGE_OBJECT + index * 2 + 1)),
  ]
  let out = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const offsets: number[] = []
  objects.forEach((object, index) => {
    offsets.push(out.length)
    out += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  out += `xref\n0 ${size}\n0000000000 65535 f \n${entries}`
  out += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${out.lastIndexOf('xref\n0 ')}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
}

function pageObjects(page: Page, content: number): string[] {
  const stream = [
    '0 g',
    ...page.bars.map((bar) => `${n(bar.x)} ${n(bar.y)} ${n(bar.width)} ${n(bar.height)} re f`),
    ...page.texts.map(
      ({ x, y, size, bold, text }) =>
        `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${n(x)} ${n(y)} Td (${escaped(text)}) Tj ET`,
    ),
  ].join('\n')
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> >>'
  const box = `[0 0 ${n(page.width)} ${n(page.height)}]`
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Resources ${resources} /Contents ${content} 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]
}

function n(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\x20-\x7e\xa0-\xff]/gu, '?')
    .replace(/[\\()]/g, '\\$&')
}
