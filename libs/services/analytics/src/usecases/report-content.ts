import { metricOf } from '@litper/metrics'
import { figureText } from '../domain/figures.ts'
import { type Figure, type Language, REPORTS, type ReportContent, type ReportKind } from '../domain/report.ts'
import { named, textFor } from '../domain/report-texts.ts'
import { type Asked, askMetric, type Said } from './ask-metric.ts'
import type { AnalyticsParts } from './ports.ts'
import type { KeptRisk } from './risk-ports.ts'

export interface ReportOrder {
  readonly kind: ReportKind
  readonly language: Language
  readonly from: Date
  readonly until: Date
}
/** Rows of a table, points of a chart. */
const MOST_ROWS = 30
const MOST_BARS = 12
const MOST_RISKS = 200
type Step = (done: number) => Promise<void>

/**
 * All that a report says, each number asked as `metrics.query` answers it. `step` hears how much is done, 0 to 1. Each question is a transaction of its own: a long
 * report holds no snapshot.
 */
export async function reportContent(
  parts: AnalyticsParts,
  { kind, language, from, until }: ReportOrder,
  reasonsOf: (risk: KeptRisk, language: Language) => string,
  step: Step,
  transaction: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<ReportContent> {
  const plan = REPORTS[kind]
  const window = { from: from.toISOString(), until: until.toISOString() }
  const all =
    plan.headlines.length +
    plan.lines.length +
    plan.bars.length +
    plan.tables.reduce((sum, one) => sum + one.metrics.length, 0)
  let done = 0
  const ask = async (metric: string, more: Partial<Asked> = {}): Promise<Said> => {
    const asked = { metric, ...window, grain: 'total', dimensions: [], filters: {}, compare: false, ...more } as const
    const said = await transaction(() => askMetric(parts, asked))
    await step(++done / all)
    return said
  }
  const title = (metric: string) => metricOf(metric)!.title[language]
  const headlines = []
  for (const metric of plan.headlines) {
    const said = await ask(metric, { compare: true })
    headlines.push({
      title: title(metric),
      ...figureOf(said, 0),
      before: said.before?.value ?? null,
      note: noteOf(said, language),
    })
  }
  const charts: ReportContent['charts'][number][] = []
  for (const metric of plan.lines) {
    const said = await ask(metric, { grain: 'day' })
    const points = said.rows.map(({ period, value }) => ({ label: period, value: value ?? 0 }))
    charts.push({
      kind: 'line',
      title: `${title(metric)} ${textFor('by_day', language)}`,
      unit: said.metric.unit,
      points,
    })
  }
  for (const { metric, by } of plan.bars) {
    const said = await ask(metric, { dimensions: [by] })
    const points = sorted(said)
      .slice(0, MOST_BARS)
      .map(({ label, figure }) => ({ label: label || textFor('none', language), value: figure.value ?? 0 }))
    charts.push({ kind: 'bars', title: `${title(metric)} · ${named(by, language)}`, unit: said.metric.unit, points })
  }
  const tables = []
  for (const { by, metrics } of plan.tables) {
    const said = []
    for (const metric of metrics) said.push(await ask(metric, { dimensions: [by] }))
    tables.push(tableOf(by, said, language))
  }
  if (plan.risks) tables.push(await transaction(() => risksOf(parts, language, reasonsOf)))
  const isYoung = headlines.some(({ note }) => note !== undefined)
  return {
    title: plan.title[language],
    subtitle: subtitleOf(from, until, (await parts.settings.read()).zone, language),
    language,
    headlines,
    charts,
    tables,
    notes: isYoung ? [textFor('immature_note', language)] : [],
  }
}

const figureOf = ({ metric, rows, currency }: Said, index: number): Figure => ({
  value: rows[index]?.value ?? null,
  unit: metric.unit,
  currency,
})

function noteOf({ rows }: Said, language: Language): string | undefined {
  const [row] = rows
  if (!row?.cohort || row.isMature) return undefined
  const share = (value: number) => figureText({ value, unit: 'share' }, language)
  const range = textFor('floor_ceiling', language)
    .replace('{floor}', share(row.cohort.floor))
    .replace('{ceiling}', share(row.cohort.ceiling))
  return `${textFor('immature', language)}: ${range}`
}

const sorted = (said: Said) =>
  said.rows
    .map((row, index) => ({ label: row.group[0] ?? '', figure: figureOf(said, index) }))
    .sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1) || (a.label < b.label ? -1 : 1))

function tableOf(by: string, said: readonly Said[], language: Language) {
  const columns = said.map((one) => new Map(one.rows.map((row, index) => [row.group[0] ?? '', figureOf(one, index)])))
  const labels = sorted(said[0]!)
    .map(({ label }) => label)
    .slice(0, MOST_ROWS)
  const head = [named(by, language), ...said.map(({ metric }) => metric.title[language])]
  const rows = labels.map((label) => [
    label || textFor('none', language),
    ...columns.map((column, index) => column.get(label) ?? { value: null, unit: said[index]!.metric.unit }),
  ])
  return { title: `${textFor('summary', language)} · ${named(by, language)}`, head, rows }
}

async function risksOf(
  parts: AnalyticsParts,
  language: Language,
  reasonsOf: (risk: KeptRisk, language: Language) => string,
) {
  const risks = await parts.risks.page({ limit: MOST_RISKS })
  const words = (['waybill', 'score', 'carrier', 'city', 'state', 'reasons'] as const).map((name) =>
    textFor(name, language),
  )
  const rows = risks.map((risk) => [
    risk.waybillId,
    { value: risk.score, unit: 'points' as const },
    risk.carrier,
    risk.city,
    risk.state,
    reasonsOf(risk, language),
  ])
  return { title: textFor('risks', language), head: words, rows }
}

/** Its days, as its first page says them. */
export function subtitleOf(from: Date, until: Date, zone: string, language: Language): string {
  const day = new Intl.DateTimeFormat(language === 'es' ? 'es-CO' : 'en-GB', { dateStyle: 'long', timeZone: zone })
  const [first, last] = [day.format(from), day.format(new Date(until.getTime() - 1))]
  return first === last ? first : `${first} – ${last}`
}
