const DATE = /^2\d{3}-\d{2}-\d{2}$/
const TIME = /^(\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?$/
const INSTANT = /^2\d{3}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/
/** A promised day ends in the evening. */
const EVENING = '18:00:00'

/**
 * Bogotá's date and time as RFC 3339 UTC; undefined when it is not a time. Whole seconds: pushes have microseconds and polls do
 * not, and one movement must be the same from both.
 */
export function bogota(fecha: string, hora: string): string | undefined {
  const clock = TIME.exec(hora || '00:00:00')?.[1]
  return DATE.test(fecha) && clock ? utc(`${fecha}T${clock}-05:00`) : undefined
}

/** An instant with its offset, or the evening of a bare date in Bogotá. */
export function promised(value: string): string | undefined {
  return INSTANT.test(value) ? utc(value) : bogota(value, EVENING)
}

function utc(value: string): string | undefined {
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
