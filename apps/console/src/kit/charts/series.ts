/** One line of a chart; null where there is no number. */
export interface Series {
  readonly name: string
  readonly values: readonly (number | null)[]
}
interface Row {
  readonly period: string | null
  readonly group: Readonly<Record<string, string>>
  readonly value: number | null
}
const DAY_MS = 86_400_000

/** The days from the first to the last, with those between that no row has; weeks and hours as they are. */
function periodsOf(rows: readonly Row[], stepDays: number): string[] {
  const there = [...new Set(rows.flatMap(({ period }) => period ?? []))].sort()
  const [first, last] = [there[0], there.at(-1)]
  if (!first || !last || stepDays === 0) return there
  const all: string[] = []
  for (let at = Date.parse(first.slice(0, 10)); at <= Date.parse(last.slice(0, 10)); at += stepDays * DAY_MS)
    all.push(new Date(at).toISOString().slice(0, 10))
  return all
}

/** Rows of an answer as lines over time: the `most` largest groups; `empty` is the value of a period without a row. */
export function seriesOf(
  rows: readonly Row[],
  { stepDays, empty, most = 5 }: { stepDays: number; empty: 0 | null; most?: number },
): { periods: string[]; series: Series[]; left: number } {
  const periods = periodsOf(rows, stepDays)
  const byGroup = Map.groupBy(rows, ({ group }) => Object.values(group).join(' · '))
  const all = [...byGroup].map(([name, some]) => {
    const known = new Map(some.map((row) => [stepDays > 0 ? row.period?.slice(0, 10) : row.period, row.value]))
    return { name, values: periods.map((period) => (known.has(period) ? known.get(period)! : empty)) }
  })
  const size = ({ values }: Series) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  const sorted = all.toSorted((a, b) => size(b) - size(a))
  return { periods, series: sorted.slice(0, most), left: Math.max(0, sorted.length - most) }
}

/** Round numbers from 0 to at least `largest`: 0, 200, 400, 600. */
export function ticksOf(largest: number, most = 4): number[] {
  if (!(largest > 0)) return [0, 1]
  const rough = largest / most
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough * (1 - 1e-9))!
  const count = Math.ceil(largest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)))
}
