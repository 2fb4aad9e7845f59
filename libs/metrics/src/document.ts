import { METRICS } from './catalogue.ts'
import { FACTS } from './facts.ts'
import { dimensionsOfMetric, grainOf } from './metric.ts'
import { DIALECTS } from './sql/dialect.ts'
import { metricSql } from './sql/metric-sql.ts'

/** Where a program puts its own names into the statements below. */
const PLACES = { from: '{from}', until: '{until}' }

/**
 * The catalogue as plain data, for programs that do not run TypeScript: facts, metrics with their formulas, and for each dialect the
 * statement by day. In a statement `{fact:NAME}` stands for a table, `{from}` and `{until}` for the window.
 */
export const catalogueDocument = () => ({
  facts: FACTS,
  metrics: METRICS.map((metric) => ({
    ...metric,
    grain: grainOf(metric),
    dimensions: dimensionsOfMetric(metric),
    sql: Object.fromEntries(
      DIALECTS.map((dialect) => [
        dialect,
        metricSql(metric, {
          dialect,
          relation: (fact) => `{fact:${fact}}`,
          zone: 'America/Bogota',
          grain: 'day',
          ...PLACES,
        }),
      ]),
    ),
  })),
})
