import {
  type Counted,
  type Dimension,
  type Finished,
  finish,
  type Grain,
  isOfCurrency,
  type Measure,
  type Metric,
  measureKey,
  measuresOf,
} from '@litper/metrics'
import { type Cube, cubeOf, keptSet } from '../domain/cubes.ts'
import { OPEN_DAYS } from '../domain/touched.ts'
import { splitWindow } from '../domain/window.ts'
import { dayOf } from '../domain/zone.ts'
import type { AnalyticsParts, CubeQuestion, Sums } from './ports.ts'

export interface MetricQuestion {
  readonly metric: Metric
  readonly from: Date
  readonly until: Date
  readonly grain: Grain
  readonly dimensions: readonly Dimension[]
  readonly filters: Readonly<Partial<Record<Dimension, readonly string[]>>>
  readonly currency?: string
  readonly zone: string
}
export interface Answer extends Finished {
  readonly period: string
  readonly group: readonly string[]
}
type Needs = Pick<AnalyticsParts, 'days' | 'numbers' | 'clock'>

/** The number for each period and group that has rows, ordered by period and group. */
export async function queryMetric(parts: Needs, question: MetricQuestion): Promise<readonly Answer[]> {
  const { metric } = question
  const all = measuresOf(metric.formula)
  const cubes = Map.groupBy(all, cubeOf)
  const cells = new Map<string, Cell>()
  for (const [cube, measures] of cubes) {
    const wanted = measures.map((one) => indexOf(cube, one))
    const ofCurrency = measures.flatMap((one, place) => (isOfCurrency(one, all) ? [wanted[place]!] : []))
    const { dimensions, filters, grain, zone, currency } = question
    const asked: CubeQuestion = { cube, wanted, ofCurrency, dimensions, filters, grain, zone, currency }
    for (const sums of await sumsOf(parts, asked, question)) {
      const key = JSON.stringify([sums.period, sums.group])
      const cell = cells.get(key) ?? new Cell(sums.period, sums.group)
      cells.set(key, cell)
      cell.add(measures, sums)
    }
  }
  // nothing happened: that is a number too
  if (question.grain === 'total' && question.dimensions.length === 0 && cells.size === 0)
    cells.set('', new Cell('', []))
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => ({ period: cell.period, group: cell.group, ...finish(metric.formula, cell) }))
}

/** From the sums of whole days where they are kept and counted, and from the facts for all other time. */
async function sumsOf(
  parts: Needs,
  asked: CubeQuestion,
  { from, until, grain, zone }: MetricQuestion,
): Promise<readonly Sums[]> {
  const canUseDays = grain !== 'hour' && keptSet(asked.cube.fact, asked) !== undefined
  if (!canUseDays) return parts.numbers.fromFacts(asked, [{ from, until }])
  const today = dayOf(parts.clock.now().getTime(), zone)
  const { fromDay, untilDay } = splitWindow(from, until, zone, today - OPEN_DAYS)
  const counted = untilDay > fromDay ? await parts.days.countedBetween(asked.cube, fromDay, untilDay) : []
  const { windows } = splitWindow(from, until, zone, today - OPEN_DAYS, counted)
  const [days, facts] = [
    counted.length > 0 ? await parts.numbers.fromDays(asked, counted) : [],
    await parts.numbers.fromFacts(asked, windows),
  ]
  return [...days, ...facts]
}

const indexOf = (cube: Cube, measure: Measure): number =>
  cube.measures.findIndex((one) => measureKey(one) === measureKey(measure))

/** What was counted in one period and group, over all cubes. */
class Cell implements Counted {
  private readonly totals = new Map<string, number>()
  private readonly spreads = new Map<string, Map<number, number>>()

  constructor(
    readonly period: string,
    readonly group: readonly string[],
  ) {}

  add(measures: readonly Measure[], { sums, hours }: Sums): void {
    for (const [place, measure] of measures.entries()) {
      const key = measureKey(measure)
      const sum = sums[place] ?? 0
      if (measure.kind !== 'hours') {
        this.totals.set(key, (this.totals.get(key) ?? 0) + sum)
        continue
      }
      const spread = this.spreads.get(key) ?? new Map<number, number>()
      this.spreads.set(key, spread.set(hours, (spread.get(hours) ?? 0) + sum))
    }
  }

  total(measure: Measure): number {
    return this.totals.get(measureKey(measure)) ?? 0
  }

  spread(measure: Measure) {
    return [...(this.spreads.get(measureKey(measure)) ?? [])].sort(([a], [b]) => a - b)
  }
}
