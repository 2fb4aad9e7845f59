import type { Dimension, FactName } from '../facts.ts'
import { type Formula, type Measure, measureKey, measuresOf } from '../formula.ts'
import { dimensionsOfMetric, type Metric } from '../metric.ts'
import { checkZone, type Dialect, type DialectName, dialects, type Grain } from './dialect.ts'
import { aggregateOf, hoursOf, isOfCurrency, rowsOf } from './measure-sql.ts'

export interface SqlQuestion {
  readonly dialect: DialectName
  /** The table or model of a fact: `analytics.orders`, `{{ ref('fct_orders') }}`. */
  readonly relation: (fact: FactName) => string
  readonly zone: string
  readonly grain: Grain
  readonly dimensions?: readonly Dimension[]
  /** Further columns that every relation has and the number is given for each of: the marts' tenant. */
  readonly beside?: readonly string[]
  /** SQL expressions of the window, its end not included; the whole of time without them. */
  readonly from?: string
  readonly until?: string
  /** An SQL expression that narrows what counts money. */
  readonly currency?: string
}

/**
 * One statement that gives a metric: `period` (unless the grain is total), the dimensions, `value`; of a cohort `settled_count`,
 * `part_count` and `whole_count` too. The same rules as the live service. @throws TypeError for a dimension that it has not
 */
export function metricSql(metric: Metric, question: SqlQuestion): string {
  const { dimensions = [], beside = [], grain } = question
  const allowed = dimensionsOfMetric(metric)
  const wrong = dimensions.find((one) => !allowed.includes(one))
  if (wrong) throw new TypeError(`${metric.name} is not split by ${wrong}`)
  checkZone(question.zone)
  const dialect = dialects[question.dialect]
  const keys = [...(grain === 'total' ? [] : ['period']), ...beside, ...dimensions]
  const { formula } = metric
  if (formula.kind === 'quantile') return quantileSql(formula, question, dialect, keys)
  const measures = measuresOf(formula)
  const branches = measures.map((_, index) => branchSql(measures, index, question, dialect))
  const sums = measures.map((_, index) => `sum(m${index}) AS m${index}`)
  return `WITH counted AS (
  ${branches.join('\n  UNION ALL\n  ')}
), summed AS (
  SELECT ${[...keys, ...sums].join(', ')}
  FROM counted${groupBy(keys)}
)
SELECT ${[...keys, ...finished(formula, measures, dialect)].join(', ')}
FROM summed${orderBy(keys)}`
}

function branchSql(measures: readonly Measure[], index: number, question: SqlQuestion, dialect: Dialect): string {
  const measure = measures[index]!
  const values = measures.map((_, at) => `${at === index ? aggregateOf(measure) : '0'} AS m${at}`)
  const { keys, names } = keysOf(measure, question, dialect)
  const where = windowOf(measure, question, isOfCurrency(measure, measures))
  return `SELECT ${[...keys, ...values].join(', ')} FROM ${question.relation(measure.fact)} WHERE ${where}${groupBy(names)}`
}

function keysOf(measure: Measure, { grain, zone, dimensions = [], beside = [] }: SqlQuestion, dialect: Dialect) {
  const period = grain === 'total' ? undefined : dialect.trunc(grain, measure.at, zone)
  return {
    keys: [...(period ? [`${period} AS period`] : []), ...beside, ...dimensions],
    names: [...(period ? [period] : []), ...beside, ...dimensions],
  }
}

function windowOf(measure: Measure, { from, until, currency }: SqlQuestion, isOfCurrency: boolean): string {
  return [
    rowsOf(measure),
    ...(from ? [`${measure.at} >= ${from}`] : []),
    ...(until ? [`${measure.at} < ${until}`] : []),
    ...(currency && isOfCurrency ? [`currency = ${currency}`] : []),
  ].join(' AND ')
}

function quantileSql(
  { of: measure, q }: Extract<Formula, { kind: 'quantile' }>,
  question: SqlQuestion,
  dialect: Dialect,
  keys: readonly string[],
): string {
  const mine = keysOf(measure, question, dialect)
  const hours = hoursOf(measure, dialect)
  const over = keys.length > 0 ? `PARTITION BY ${keys.join(', ')}` : ''
  return `WITH spread AS (
  SELECT ${[...mine.keys, `${hours} AS hours`, 'count(*) AS n'].join(', ')}
  FROM ${question.relation(measure.fact)} WHERE ${windowOf(measure, question, false)}
  GROUP BY ${[...mine.names, hours].join(', ')}
), risen AS (
  SELECT ${[...keys, 'hours'].join(', ')}, sum(n) OVER (${over} ORDER BY hours) AS upto, sum(n) OVER (${over}) AS whole
  FROM spread
)
SELECT ${[...keys, 'min(hours) AS value'].join(', ')}
FROM risen WHERE upto >= ${q} * whole${groupBy(keys)}${orderBy(keys)}`
}

function finished(formula: Formula, measures: readonly Measure[], dialect: Dialect): string[] {
  const of = (measure: Measure) => `m${measures.findIndex((one) => measureKey(one) === measureKey(measure))}`
  switch (formula.kind) {
    case 'ratio':
      return [`${dialect.divide(of(formula.part), of(formula.whole))} AS value`]
    case 'cohort':
      return [
        `${dialect.divide(of(formula.part), of(formula.settled))} AS value`,
        `${of(formula.part)} AS part_count`,
        `${of(formula.settled)} AS settled_count`,
        `${of(formula.whole)} AS whole_count`,
      ]
    case 'score': {
      const share = ({ part, whole, inverse }: (typeof formula.terms)[number]) =>
        `${inverse ? '1 - ' : ''}${dialect.divide(of(part), of(whole))}`
      const points = formula.terms.map((term) => `coalesce(${term.weight} * (${share(term)}), 0)`)
      const weights = formula.terms.map((term) => `CASE WHEN ${of(term.whole)} = 0 THEN 0 ELSE ${term.weight} END`)
      return [`100 * ${dialect.divide(`(${points.join(' + ')})`, `(${weights.join(' + ')})`)} AS value`]
    }
    default:
      return [`${of(measures[0]!)} AS value`]
  }
}

const groupBy = (keys: readonly string[]) => (keys.length > 0 ? ` GROUP BY ${keys.join(', ')}` : '')
const orderBy = (keys: readonly string[]) => (keys.length > 0 ? `\nORDER BY ${keys.join(', ')}` : '')
