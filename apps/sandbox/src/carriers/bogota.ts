/** Colombia is five hours behind UTC all year. */
const OFFSET_MS = 5 * 3600 * 1000

/** An instant as the wall clock in Bogotá shows it: date `YYYY-MM-DD`, time `HH:MM:SS`, milliseconds `mmm`. */
export function bogota(ms: number): { date: string; time: string; millis: string } {
  const iso = new Date(ms - OFFSET_MS).toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), millis: iso.slice(20, 23) }
}

/** `YYYY-MM-DDTHH:MM:SS-05:00`. */
export function bogotaInstant(ms: number): string {
  const { date, time } = bogota(ms)
  return `${date}T${time}-05:00`
}
