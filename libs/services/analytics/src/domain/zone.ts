/** What a day is to a merchant: numbers of days since 1970-01-01, in the merchant's zone. */
const DAY_MS = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    const parts = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    } as const
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', ...parts })
    formats.set(zone, format)
  }
  return format
}

export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== undefined
  } catch {
    return false
  }
}

/** The local time as if it were UTC, in milliseconds. */
function localOf(at: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((at % 1000) + 1000) % 1000)
}

export const dayOf = (at: number, zone: string): number => Math.floor(localOf(at, zone) / DAY_MS)

/** The moment at which a local day begins; where its midnight is skipped, the first moment of the day. */
export function startOf(day: number, zone: string): number {
  const wanted = day * DAY_MS
  const guess = wanted - (localOf(wanted, zone) - wanted)
  const again = wanted - (localOf(guess, zone) - guess)
  const first = Math.min(guess, again)
  return dayOf(first, zone) === day ? first : Math.max(guess, again)
}

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS)
