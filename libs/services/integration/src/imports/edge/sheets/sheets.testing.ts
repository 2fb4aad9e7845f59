import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { SheetRow } from '../../usecases/sheets.ts'
import { sheetFiles } from './sheet-files.ts'

/** For specs: files in a folder of their own. */
export function fileRoom() {
  const folder = mkdtempSync(join(tmpdir(), 'litper-sheets-'))
  let count = 0
  const place = () => join(folder, String(++count))
  const write = (content: string | Uint8Array) => {
    const path = place()
    writeFileSync(path, content)
    return path
  }
  const zip = async (entries: Readonly<Record<string, string | Buffer>>) => {
    const path = place()
    const file = new ZipFile()
    for (const [name, content] of Object.entries(entries)) file.addBuffer(Buffer.from(content), name)
    file.end()
    await pipeline(file.outputStream, createWriteStream(path))
    return path
  }
  return { write, zip, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export async function rowsOf(path: string): Promise<SheetRow[]> {
  const rows = []
  for await (const row of sheetFiles.rows(path, await sheetFiles.inspect(path))) rows.push(row)
  return rows
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
export const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The entries of a workbook with one sheet, whose rows are given as XML. */
export const workbook = (rows: string, strings: readonly string[] = [], styles = '') => ({
  'xl/workbook.xml': `${HEAD}<workbook ${MAIN} ${RELATIONS}><sheets><sheet name="Hoja" sheetId="1" r:id="rId7"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships><Relationship Id="rId7" Target="worksheets/hoja.xml"/></Relationships>`,
  'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}>${styles}</styleSheet>`,
  'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  'xl/worksheets/hoja.xml': `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
})
