const DAY_MS = 86_400_000
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Easter Sunday, Gregorian (Meeus): milliseconds UTC. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)
}

/** Ley 51 de 1983 (Emiliani): these move to the next Monday. */
const nextMonday = (ms: number) => ms + ((8 - new Date(ms).getUTCDay()) % 7) * DAY_MS

const FIXED = [
  [0, 1],
  [4, 1],
  [6, 20],
  [7, 7],
  [11, 8],
  [11, 25],
] as const
const MOVED = [
  [0, 6],
  [2, 19],
  [5, 29],
  [7, 15],
  [9, 12],
  [10, 1],
  [10, 11],
] as const
/** The Virgin of Chiquinquirá, moved too, since 2026. */
const CHIQUINQUIRA = [2026, 6, 9] as const
const FROM_EASTER = [-3, -2, 43, 64, 71] as const
const years = new Map<number, ReadonlySet<string>>()

/** Colombia's public holidays of a year, as YYYY-MM-DD. */
export function holidays(year: number): ReadonlySet<string> {
  const known = years.get(year)
  if (known) return known
  const all = new Set([
    ...FIXED.map(([month, day]) => iso(Date.UTC(year, month, day))),
    ...MOVED.map(([month, day]) => iso(nextMonday(Date.UTC(year, month, day)))),
    ...(year >= CHIQUINQUIRA[0] ? [iso(nextMonday(Date.UTC(year, CHIQUINQUIRA[1], CHIQUINQUIRA[2])))] : []),
    ...FROM_EASTER.map((days) => iso(easter(year) + days * DAY_MS)),
  ])
  years.set(year, all)
  return all
}

export const isHoliday = (day: string): boolean => holidays(Number(day.slice(0, 4))).has(day)
