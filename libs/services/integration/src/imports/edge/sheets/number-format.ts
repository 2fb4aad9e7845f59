/** Formats of ECMA-376 that are dates or times, without a code of their own in the file. */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

/** Whether a format code shows a date: letters of dates outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (BUILT_IN.has(id)) return true
  return /[ymdhs]/i.test((code ?? '').replace(/"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\./gi, ''))
}

const DAY_MS = 86_400_000
/** Day 0 of a spreadsheet; it counts a 29 February 1900 that never was, which no order is as old as. */
const EPOCH = Date.UTC(1899, 11, 30)

/** `2026-11-22`, or `2026-11-22 14:30:00` when it has a time. As it is written: a sheet knows no time zone. */
export function dateOfSerial(serial: number): string {
  const text = new Date(EPOCH + Math.round(serial * DAY_MS)).toISOString()
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

/** A number as a person typed it: a waybill's number is kept as `2.40012345678E11`. */
export function plainNumber(text: string): string {
  const value = Number(text)
  if (!Number.isFinite(value)) return text
  return Number.isSafeInteger(value) ? value.toFixed(0) : String(value)
}
