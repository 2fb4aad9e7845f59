import { type Color, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'

export const [WIDTH, HEIGHT] = [595.28, 841.89]
export const MARGIN = 42
export const INNER = WIDTH - 2 * MARGIN
export const INK = rgb(0.11, 0.13, 0.17)
export const SOFT = rgb(0.42, 0.45, 0.5)
export const RULE = rgb(0.86, 0.88, 0.9)
export const ACCENT = rgb(0.06, 0.42, 0.55)

/** What the standard fonts (Windows-1252) cannot show becomes a question mark; thin spaces become spaces. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u202f\u2009\u00a0\s]/g, ' ')
    .replace(/[^\x20-\x7e\u00a1-\u00ff–—‘’“”•…€™]/gu, '?')

/** Writes from the top of a page down, and goes on with the next page where there is no room. */
export class Writer {
  page: PDFPage
  y = HEIGHT - MARGIN

  private constructor(
    readonly document: PDFDocument,
    readonly regular: PDFFont,
    readonly bold: PDFFont,
  ) {
    this.page = document.addPage([WIDTH, HEIGHT])
  }

  static async open(title: string, at: Date, language: string): Promise<Writer> {
    const document = await PDFDocument.create()
    document.setTitle(title)
    document.setLanguage(language)
    document.setCreator('Litper')
    document.setCreationDate(at)
    const [regular, bold] = [
      await document.embedFont(StandardFonts.Helvetica),
      await document.embedFont(StandardFonts.HelveticaBold),
    ]
    return new Writer(document, regular, bold)
  }

  /** Begins another page unless so much room is left. */
  need(height: number): void {
    if (this.y - height >= MARGIN + 14) return
    this.page = this.document.addPage([WIDTH, HEIGHT])
    this.y = HEIGHT - MARGIN
  }

  text(text: string, x: number, y: number, { size = 9, isBold = false, color = INK as Color } = {}): void {
    this.page.drawText(printable(text), { x, y, size, font: isBold ? this.bold : this.regular, color })
  }

  /** The text, cut so that it is no wider. */
  fitted(text: string, width: number, size: number, isBold = false): string {
    const font = isBold ? this.bold : this.regular
    let shown = printable(text)
    if (font.widthOfTextAtSize(shown, size) <= width) return shown
    while (shown.length > 1 && font.widthOfTextAtSize(`${shown}…`, size) > width) shown = shown.slice(0, -1)
    return `${shown}…`
  }

  heading(text: string): void {
    this.need(60)
    this.y -= 22
    this.text(text, MARGIN, this.y, { size: 12, isBold: true })
    this.y -= 8
  }

  /** Numbers the pages when all are there. */
  async bytes(foot: string): Promise<Uint8Array> {
    const pages = this.document.getPages()
    for (const [index, page] of pages.entries()) {
      this.page = page
      this.text(`${foot} · ${index + 1} / ${pages.length}`, MARGIN, 24, { size: 7.5, color: SOFT })
    }
    return this.document.save()
  }
}
