import { invalid } from '@litper/kernel'
import { textOf } from '../domain/cells.ts'
import { columnNames } from '../domain/fold-header.ts'
import { knownNames } from '../domain/suggest-mapping.ts'
import type { SheetFormat, SheetRow, Sheets } from './sheets.ts'
import { MOST_COLUMNS } from './sheets.ts'

const LOOKED_AT = 25
const SAMPLES = 3
const SAMPLE_LENGTH = 60

export interface Head {
  readonly headerLine: number
  readonly columns: readonly string[]
  /** By column. */
  readonly samples: readonly (readonly string[])[]
}

/** Finds the row of the columns' names: above it there may be a title. @throws DomainError invalid `import.empty`, `import.too_many_columns` */
export async function readHead(sheets: Sheets, path: string, format: SheetFormat): Promise<Head> {
  const rows: SheetRow[] = []
  for await (const row of sheets.rows(path, format)) {
    rows.push(row)
    if (rows.length >= LOOKED_AT) break
  }
  const header = headerOf(rows)
  if (!header) throw invalid('import.empty')
  if (header.cells.length > MOST_COLUMNS) throw invalid('import.too_many_columns', { most: MOST_COLUMNS })
  const columns = columnNames(header.cells)
  const below = rows.filter(({ line }) => line > header.line).slice(0, SAMPLES)
  const samples = columns.map((_, index) =>
    below.map(({ cells }) => textOf(cells[index] ?? '').slice(0, SAMPLE_LENGTH)),
  )
  return { headerLine: header.line, columns, samples }
}

/** The row with most names that are known; without any, the first with two cells. */
function headerOf(rows: readonly SheetRow[]): SheetRow | undefined {
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2)
  const scored = filled.map((row) => ({ row, score: knownNames(row.cells) }))
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.row
}
