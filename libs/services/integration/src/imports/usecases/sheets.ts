/** One row of a file. `line` counts as a spreadsheet does: the first is 1. */
export interface SheetRow {
  readonly line: number
  readonly cells: readonly string[]
  /** Columns, from 0, whose cell is computed by a formula. */
  readonly formulas?: readonly number[]
}
/** How a file is to be read, found out once. */
export interface SheetFormat {
  readonly kind: 'csv' | 'xlsx'
  /** Of a CSV: what `TextDecoder` calls it. */
  readonly encoding?: string
  readonly delimiter?: string
}

/** Files of rows, on disk. Rows come one by one: memory does not grow with the file. */
export interface Sheets {
  /** @throws DomainError invalid `import.unknown_format`, `import.unreadable`, `import.too_large_inside` */
  inspect(path: string): Promise<SheetFormat>
  /** @throws DomainError as `inspect`, in the middle as well */
  rows(path: string, format: SheetFormat): AsyncIterable<SheetRow>
}

export const MOST_COLUMNS = 300
export const MOST_CELL = 4000
