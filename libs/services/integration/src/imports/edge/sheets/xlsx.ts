import { invalid } from '@litper/kernel'
import { MOST_CELL, MOST_COLUMNS, type SheetRow } from '../../usecases/sheets.ts'
import { dateOfSerial, plainNumber } from './number-format.ts'
import { SharedStrings } from './shared-strings.ts'
import { readWorkbook, type Workbook } from './workbook.ts'
import { readXml } from './xml.ts'
import { Zip } from './zip.ts'

const SINCE_1904 = 1462

/** The rows of the first visible sheet. Cells that are computed are named; their last value is not trusted. */
export async function* xlsxRows(path: string): AsyncGenerator<SheetRow> {
  const zip = await Zip.open(path)
  let strings: SharedStrings | undefined
  try {
    const workbook = await readWorkbook(zip)
    strings = await SharedStrings.read(await zip.stream('xl/sharedStrings.xml'))
    const reader = new RowReader(workbook, strings)
    const stream = await zip.stream(workbook.sheet)
    if (!stream) throw invalid('import.unreadable')
    for await (const _ of readXml(stream, reader)) yield* reader.take()
  } finally {
    strings?.close()
    zip.close()
  }
}

/** Of a column's letters the number from 0: `A1` → 0, `AB7` → 27. */
export function columnOf(reference: string): number {
  let column = 0
  for (const letter of /^[A-Z]*/.exec(reference)![0]) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

class RowReader {
  private done: SheetRow[] = []
  private line = 0
  private cells: string[] = []
  private formulas: number[] = []
  private column = -1
  private type = ''
  private style = 0
  private value = ''
  private reads = false

  constructor(
    private readonly workbook: Workbook,
    private readonly strings: SharedStrings,
  ) {}

  take(): SheetRow[] {
    const rows = this.done
    this.done = []
    return rows
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = Number(attributes['r'] ?? this.line + 1)
      this.cells = []
      this.formulas = []
      this.column = -1
    } else if (name === 'c') {
      const reference = attributes['r']
      this.column = reference ? columnOf(reference) : this.column + 1
      if (this.column >= MOST_COLUMNS) throw invalid('import.too_many_columns')
      this.type = attributes['t'] ?? 'n'
      this.style = Number(attributes['s'] ?? 0)
      this.value = ''
    } else if (name === 'f' && this.formulas.length < MOST_COLUMNS) this.formulas.push(this.column)
    this.reads = name === 'v' || name === 't'
  }

  text(text: string): void {
    if (this.reads && this.value.length <= MOST_CELL) this.value += text
  }

  closed(name: string): void {
    this.reads = false
    if (name === 'c') this.cells[this.column] = this.cell()
    if (name !== 'row') return
    const cells = Array.from(this.cells, (cell) => cell ?? '')
    const { line, formulas } = this
    this.done.push({ line, cells, ...(formulas.length > 0 && { formulas }) })
  }

  private cell(): string {
    const { type, value } = this
    if (value === '') return ''
    if (type === 's') return this.strings.get(Number(value))
    if (type === 'b') return value === '1' ? 'true' : 'false'
    if (type === 'e') return ''
    if (type !== 'n') return value
    if (!this.workbook.dates[this.style]) return plainNumber(value)
    return dateOfSerial(Number(value) + (this.workbook.from1904 ? SINCE_1904 : 0))
  }
}
