import { isFormula } from '../domain/cells.ts'
import type { Import } from '../domain/import.ts'
import { type LineReading, placesOf, type Reading } from '../domain/line.ts'
import { mergeOrders, type OrderItem, readOrder } from '../domain/read-order.ts'
import { type ParcelItem, readParcel } from '../domain/read-parcel.ts'
import type { ImportParts } from './ports.ts'
import { MOST_CELL, type SheetRow } from './sheets.ts'

export type Item = ParcelItem | OrderItem
/** What one or, of an order with several products, some lines say. */
export interface Entry {
  readonly line: number
  /** Further lines of the same order: with another product, or saying nothing new. */
  readonly more: readonly { readonly line: number; readonly adds: boolean }[]
  readonly reading: LineReading<Item>
  readonly cells: readonly string[]
}

export function readingOf(one: Import): Reading {
  const { kind, mapping, columns, ordersFrom } = one.details
  return { kind, places: placesOf(mapping, columns), now: one.createdAt.toISOString(), ordersFrom }
}

/** Reads rows after the header and after those that have their verdict; empty rows say nothing. */
export async function* readEntries(
  rows: AsyncIterable<SheetRow>,
  one: Import,
  carrierOf: ImportParts['carrierOf'],
): AsyncGenerator<Entry> {
  const reading = readingOf(one)
  const from = Math.max(one.details.headerLine, one.handled)
  let open: Entry | undefined
  for await (const row of rows) {
    if (row.line <= from || row.cells.every((cell) => cell.trim() === '')) continue
    const entry = { line: row.line, more: [], cells: row.cells, reading: readRow(row, reading, carrierOf) }
    const merged = open && reading.kind === 'orders' ? merge(open, entry) : undefined
    if (!merged && open) yield open
    open = merged ?? entry
  }
  if (open) yield open
}

function readRow(row: SheetRow, reading: Reading, carrierOf: ImportParts['carrierOf']): LineReading<Item> {
  const read = Object.values(reading.places)
  if (row.formulas?.some((column) => read.includes(column)) || row.cells.some(isFormula))
    return { rejected: 'import.formula' }
  if (row.cells.some((cell) => cell.length > MOST_CELL)) return { rejected: 'import.cell_too_long' }
  return reading.kind === 'parcels' ? readParcel(row.cells, reading, carrierOf) : readOrder(row.cells, reading)
}

/** Rows of one order stand one below the other. */
function merge(open: Entry, { line, reading }: Entry): Entry | undefined {
  if ('rejected' in open.reading || 'rejected' in reading || open.reading.key !== reading.key) return undefined
  const item = mergeOrders(open.reading.item as OrderItem, reading.item as OrderItem)
  const adds = item !== open.reading.item
  return { ...open, more: [...open.more, { line, adds }], reading: { ...open.reading, item } }
}
