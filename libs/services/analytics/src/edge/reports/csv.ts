import type { Sheet, SheetCell } from './sheets.ts'

/** What a spreadsheet would run as a formula is made text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const cellOf = (cell: SheetCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** All sheets one below the other, RFC 4180, with the mark by which Excel knows UTF-8. */
export function csvOf(sheets: readonly Sheet[]): Uint8Array {
  const parts = sheets.map(({ name, rows }) => [[name], ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n'))
  return new TextEncoder().encode(`\uFEFF${parts.join('\r\n\r\n')}\r\n`)
}
