export { METRICS, metricOf } from './catalogue.ts'
export { catalogueDocument } from './document.ts'
export { evaluate, type FactRow, meets } from './evaluate.ts'
export {
  type ColumnType,
  type Dimension,
  dimensionsOf,
  FACT_NAMES,
  FACTS,
  type FactName,
  hasCurrency,
  typeOf,
} from './facts.ts'
export { type Cohort, type Counted, type Finished, finish, quantile } from './finish.ts'
export { type Condition, type Formula, type Hours, type Measure, measureKey, measuresOf } from './formula.ts'
export { type Area, dimensionsOfMetric, grainOf, type Metric, type Unit } from './metric.ts'
export {
  assess,
  LEVELS,
  type Level,
  lightOf,
  type Parcel,
  type Reason,
  type Risk,
  type Surroundings,
} from './risk/risk.ts'
export {
  DEFAULT_WEIGHTS,
  POINTS,
  REASON_CODES,
  type ReasonCode,
  type RiskPoints,
  type RiskWeights,
} from './risk/risk-weights.ts'
export { conditionSql } from './sql/condition-sql.ts'
export { checkZone, DIALECTS, type DialectName, dialects, GRAINS, type Grain } from './sql/dialect.ts'
export { aggregateOf, hoursOf, isOfCurrency, rowsOf } from './sql/measure-sql.ts'
export { metricSql, type SqlQuestion } from './sql/metric-sql.ts'
export { wilson } from './wilson.ts'
