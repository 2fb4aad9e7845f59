import { open } from 'node:fs/promises'
import { invalid } from '@litper/kernel'
import type { SheetFormat, SheetRow, Sheets } from '../../usecases/sheets.ts'
import { csvRows, inspectCsv } from './csv.ts'
import { readWorkbook } from './workbook.ts'
import { xlsxRows } from './xlsx.ts'
import { Zip } from './zip.ts'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** What an old XLS begins with: no open reader of it is kept up. */
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** CSV by csv-parse, XLSX by yauzl and sax: both as streams. */
export const sheetFiles: Sheets = {
  async inspect(path: string): Promise<SheetFormat> {
    const head = await beginning(path)
    if (head.length === 0) throw invalid('import.empty')
    if (head.subarray(0, 8).equals(OLD_OFFICE)) throw invalid('import.old_excel')
    if (!head.subarray(0, 4).equals(ZIP)) return inspectCsv(path)
    const zip = await Zip.open(path)
    try {
      await readWorkbook(zip)
      return { kind: 'xlsx' }
    } finally {
      zip.close()
    }
  },
  rows: (path: string, format: SheetFormat): AsyncIterable<SheetRow> =>
    format.kind === 'xlsx' ? xlsxRows(path) : csvRows(path, format),
}

async function beginning(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
