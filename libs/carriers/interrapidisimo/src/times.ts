const MOMENT = /^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/
const DATE = /^2\d{3}-\d{2}-\d{2}$/
const ZONE = /(Z|[+-]\d{2}:\d{2})$/
/** Colombia is five hours behind UTC all year. */
const BEHIND = '-05:00'
const BEHIND_MS = 5 * 3_600_000
/** A promised day ends in the evening. */
const EVENING = 'T18:00:00'

/** Bogotá's time, written without a zone, as RFC 3339 UTC; a bare date means its evening. Undefined when it is not a time. */
export function instant(value: string): string | undefined {
  const full = DATE.test(value) ? `${value}${EVENING}` : value
  if (!MOMENT.test(full)) return undefined
  const at = new Date(full.includes('Z') || ZONE.test(full.slice(16)) ? full : `${full}${BEHIND}`)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}

/** dd-MM-yyyy in Bogotá. */
export function dayInBogota(ms: number): string {
  return new Date(ms - BEHIND_MS).toISOString().slice(0, 10).split('-').reverse().join('-')
}
