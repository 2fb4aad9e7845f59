import { invalid, notFound } from '@litper/kernel'
import {
  type Dimension,
  dimensionsOfMetric,
  type Grain,
  hasCurrency,
  isOfCurrency,
  type Measure,
  type Metric,
  measuresOf,
  metricOf,
} from '@litper/metrics'
import { before, type Window, type WindowName, windowOf } from '../domain/window.ts'
import { dayNumber, startOf } from '../domain/zone.ts'
import type { AnalyticsParts, Behind } from './ports.ts'
import { type Answer, queryMetric } from './query-metric.ts'

export interface Asked {
  readonly metric: string
  readonly window?: WindowName
  /** A local date, or a moment. */
  readonly from?: string
  readonly until?: string
  readonly grain: Grain
  readonly dimensions: readonly string[]
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly currency?: string
  readonly compare: boolean
}
export interface Said {
  readonly metric: Metric
  readonly window: Window
  readonly zone: string
  readonly currency?: string
  readonly rows: readonly (Answer & { readonly isMature?: boolean })[]
  readonly before?: { readonly window: Window; readonly value: number | null }
}
const DAY_MS = 86_400_000
const MOST_DAYS: Readonly<Record<Grain, number>> = { hour: 14, day: 400, week: 800, total: 800 }
/** What providers of messages charge in. */
const PROVIDERS_CURRENCY = 'USD'

/** @throws DomainError `metric.not_found`, `metric.bad_window`, `metric.bad_dimension` */
export async function askMetric(parts: AnalyticsParts, asked: Asked): Promise<Said> {
  const { metric, question, window, zone, currency } = await read(parts, asked)
  const rows = await queryMetric(parts, question)
  const now = parts.clock.now().getTime()
  const matureDays = metric.formula.kind === 'cohort' ? metric.formula.matureDays : undefined
  const earlier = asked.compare ? before(window, zone) : undefined
  const whole = { ...question, grain: 'total' as const, dimensions: [] }
  return {
    metric,
    window,
    zone,
    currency,
    rows: rows.map((row) => ({
      ...row,
      ...(matureDays !== undefined && {
        isMature: endOf(row.period, asked.grain, window, zone) + matureDays * DAY_MS <= now,
      }),
    })),
    ...(earlier && {
      before: { window: earlier, value: (await queryMetric(parts, { ...whole, ...earlier }))[0]?.value ?? null },
    }),
  }
}

/** The rows that the number counts: of a share, those of its part. */
export async function drillDown(
  parts: AnalyticsParts,
  asked: Asked & { readonly of: 'part' | 'whole'; readonly after?: { at: Date; id: string }; readonly limit: number },
): Promise<readonly Behind[]> {
  const { metric, question, window, currency } = await read(parts, asked)
  const measure = measureOf(metric, asked.of)
  const isNarrowed = isOfCurrency(measure, measuresOf(metric.formula))
  const { after, limit } = asked
  return parts.numbers.behind({
    measure,
    filters: question.filters,
    ...window,
    currency: isNarrowed ? currency : undefined,
    after,
    limit,
  })
}

function measureOf({ formula }: Metric, of: 'part' | 'whole'): Measure {
  if (formula.kind === 'ratio' || formula.kind === 'cohort') return formula[of]
  return measuresOf(formula)[0]!
}

async function read(parts: AnalyticsParts, asked: Asked) {
  const metric = metricOf(asked.metric)
  if (!metric) throw notFound('metric.not_found')
  const settings = await parts.settings.read()
  const { zone } = settings
  const window = windowFor(asked, parts.clock.now(), zone)
  const days = (window.until.getTime() - window.from.getTime()) / DAY_MS
  if (!(days > 0) || days > MOST_DAYS[asked.grain] + 1)
    throw invalid('metric.bad_window', { most: MOST_DAYS[asked.grain] })
  const allowed: readonly string[] = dimensionsOfMetric(metric)
  const wrong = [...asked.dimensions, ...Object.keys(asked.filters)].find((one) => !allowed.includes(one))
  if (wrong !== undefined) throw invalid('metric.bad_dimension', { allowed })
  const currency = currencyFor(metric, asked.currency, settings.currency)
  const { grain } = asked
  const dimensions = asked.dimensions as readonly Dimension[]
  return {
    metric,
    window,
    zone,
    currency,
    question: { metric, ...window, grain, dimensions, filters: asked.filters, currency, zone },
  }
}

function windowFor({ window, from, until }: Asked, now: Date, zone: string): Window {
  const moment = (text: string) => (text.length === 10 ? new Date(startOf(dayNumber(text), zone)) : new Date(text))
  if (from === undefined) return windowOf(window ?? 'last_30_days', now, zone)
  return { from: moment(from), until: until === undefined ? now : moment(until) }
}

function currencyFor(metric: Metric, asked: string | undefined, own: string): string | undefined {
  const sum = measuresOf(metric.formula).find((one) => one.kind === 'sum')
  if (!sum || !hasCurrency(sum.fact)) return undefined
  return asked ?? (sum.fact === 'messages' ? PROVIDERS_CURRENCY : own)
}

/** When the last row of a period began at the latest. */
function endOf(period: string, grain: Grain, { until }: Window, zone: string): number {
  if (period === '') return until.getTime()
  if (grain === 'hour') return startOf(dayNumber(period.slice(0, 10)) + 1, zone)
  return Math.min(until.getTime(), startOf(dayNumber(period) + (grain === 'week' ? 7 : 1), zone))
}
