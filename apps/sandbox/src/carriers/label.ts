import { type Page, pdf } from './pdf.ts'
import type { Waybill } from './waybill.ts'

const MM = 72 / 25.4
const WIDTH = 100 * MM
const HEIGHT = 150 * MM
const MARGIN = 6 * MM
const BARCODE = { width: 84 * MM, height: 28 * MM, bottom: 92 * MM }
const LINE_LENGTH = 44

/** Labels of 10×15 cm, one page per waybill, with the number as Code 128 bars and as text. Made on request. */
export async function labelPdf(waybills: readonly Waybill[], carrierName: string): Promise<Buffer> {
  return pdf(await Promise.all(waybills.map((waybill) => labelPage(waybill, carrierName))))
}

async function labelPage(waybill: Waybill, carrierName: string): Promise<Page> {
  const { recipient, sender } = waybill
  const lines: [size: number, text: string, bold?: boolean][] = [
    [13, waybill.number, true],
    [8, `Referencia: ${waybill.reference}`],
    [11, `PARA: ${recipient.name}`, true],
    ...wrapped(recipient.address).map((line): [number, string] => [9, line]),
    [9, `Tel. ${recipient.phone}   Ciudad ${recipient.city}`],
    [8, `DE: ${sender.name}   ${sender.phone}`],
    ...wrapped(sender.address).map((line): [number, string] => [8, line]),
    [8, `Contenido: ${waybill.contents}   Peso ${waybill.weightKg} kg   ${waybill.service}`],
    [12, waybill.collect > 0 ? `RECAUDAR $ ${waybill.collect.toLocaleString('es-CO')}` : 'SIN RECAUDO', true],
  ]
  let y = BARCODE.bottom
  const texts = lines.map(([size, text, bold]) => {
    y -= size * 1.55
    return { x: MARGIN, y, size, text, ...(bold ? { bold } : {}) }
  })
  const title = { x: MARGIN, y: HEIGHT - MARGIN - 14, size: 18, bold: true, text: carrierName }
  return { width: WIDTH, height: HEIGHT, texts: [title, ...texts], bars: await code128(waybill.number) }
}

async function code128(text: string): Promise<Page['bars']> {
  // The named export `raw` is a symbology; the encodings are the default export's `raw`.
  const { default: barcodes } = await import('bwip-js/node')
  const [symbol] = barcodes.raw({ bcid: 'code128', text })
  const widths = symbol && 'sbs' in symbol ? symbol.sbs : []
  const modules = widths.reduce((sum, width) => sum + width, 0)
  const unit = BARCODE.width / modules
  let x = (WIDTH - BARCODE.width) / 2
  const bars: { x: number; y: number; width: number; height: number }[] = []
  widths.forEach((width, index) => {
    if (index % 2 === 0) bars.push({ x, y: BARCODE.bottom, width: width * unit, height: BARCODE.height })
    x += width * unit
  })
  return bars
}

function wrapped(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length < LINE_LENGTH) lines[lines.length - 1] = last ? `${last} ${word}` : word
    else lines.push(word.slice(0, LINE_LENGTH))
  }
  return lines.slice(0, 3)
}
