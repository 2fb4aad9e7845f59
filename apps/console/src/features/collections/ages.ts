/** Groups of days since a parcel was made, or delivered; both ends included. */
export const AGES = [
  { id: '0-7', from: 0, to: 7 },
  { id: '8-15', from: 8, to: 15 },
  { id: '16-30', from: 16, to: 30 },
  { id: '31-60', from: 31, to: 60 },
  { id: '61-180', from: 61, to: 180 },
] as const
export type AgeId = (typeof AGES)[number]['id']
export const MOST_DAYS = 180
const DAY_MS = 86_400_000

interface Row {
  readonly period: string | null
  readonly group: Readonly<Record<string, string>>
  readonly value: number | null
}
export interface OfCarrier {
  readonly carrier: string
  readonly total: number
  readonly byAge: Readonly<Partial<Record<AgeId, number>>>
}

/** `2026-11-30`, in the zone of the numbers. */
export const localDay = (iso: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(iso),
  )
const noon = (day: string) => Date.parse(`${day.slice(0, 10)}T12:00:00Z`)
const shifted = (day: string, by: number) => new Date(noon(day) + by * DAY_MS).toISOString().slice(0, 10)

/** The first day that is asked for. */
export const firstDay = (today: string): string => shifted(today, -MOST_DAYS)

/** The days of an age, as a question names them: the last is not included. Without an age all of them. */
export function daysOf(age: AgeId | undefined, today: string): { from: string; until: string } {
  const { from, to } = AGES.find(({ id }) => id === age) ?? { from: 0, to: MOST_DAYS }
  return { from: shifted(today, -to), until: shifted(today, 1 - from) }
}

/** What each carrier has, by age; the most money first. */
export function byCarrier(rows: readonly Row[], today: string): OfCarrier[] {
  const all = Map.groupBy(rows, ({ group }) => group['carrier'] ?? '')
  return [...all]
    .map(([carrier, own]) => {
      const byAge: Partial<Record<AgeId, number>> = {}
      for (const { period, value } of own) {
        const days = Math.round((noon(today) - noon(period ?? today)) / DAY_MS)
        const age = AGES.find(({ from, to }) => days >= from && days <= to)?.id
        if (age && value) byAge[age] = (byAge[age] ?? 0) + value
      }
      return { carrier, byAge, total: Object.values(byAge).reduce((sum, one) => sum + one, 0) }
    })
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
}

/** The sum of all carriers. */
export const summed = (rows: readonly OfCarrier[]): OfCarrier => ({
  carrier: '',
  total: rows.reduce((sum, { total }) => sum + total, 0),
  byAge: Object.fromEntries(AGES.map(({ id }) => [id, rows.reduce((sum, { byAge }) => sum + (byAge[id] ?? 0), 0)])),
})
