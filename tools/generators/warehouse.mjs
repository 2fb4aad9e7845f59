import { stringify } from 'yaml'
import { COLOMBIA } from '../../libs/colombia/src/message-prices.ts'
import { allEvents } from '../../libs/contracts/src/all-events.ts'
import { DIALECTS, FACT_NAMES, FACTS, METRICS, metricOf, metricSql } from '../../libs/metrics/src/index.ts'
import { LEFT_OUT } from '../../libs/services/analytics/src/lake/domain/left-out.ts'
import { loaderFiles } from './warehouse-loaders.mjs'

const ZONE = 'America/Bogota'
/** What an event has in the raw tables, whatever its stream. */
const COLUMNS = {
  event_id: 'identifies the event; each is here once',
  tenant: 'whose it is',
  name: 'what happened, by its contract',
  version: 'of the contract',
  key: 'of the stream; empty where it tells of a person',
  occurred_at: 'when it happened, by our clock',
  landed_at: 'when it came to the lake',
  loaded_at: 'when it came here; again, when its file changed',
  correlation: 'what it belongs to',
  causation: 'the event that led to it',
  person_key: 'a keyed hash of who placed the order; nothing after an erasure',
  data: 'JSON by the contract, without people',
}
const NEEDED = new Set(['tenant', 'name', 'version', 'occurred_at', 'landed_at', 'loaded_at', 'data'])

/** What dbt has of the contracts and of the catalogue: sources, the facts with their tests, prices, metrics. */
export async function warehouseFiles() {
  return {
    ...loaderFiles(streamsLanded().map((stream) => ({ name: tableOf(stream), stream }))),
    'dbt/models/generated/sources.yml': yaml({ version: 2, sources: [source()] }),
    'dbt/models/generated/facts.yml': yaml({ version: 2, models: FACT_NAMES.map(factModel) }),
    'dbt/macros/generated/metrics.sql': metricMacros(),
    'dbt/seeds/message_prices.csv': csv(
      ['category', 'valid_from', 'amount', 'currency'],
      COLOMBIA.map((one) => [one.category, one.from, one.amount, one.currency]),
    ),
  }
}

/** @param {unknown} value */
const yaml = (value) =>
  `# made from the contracts and the catalogue by \`node tools/run.mjs generate\`\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`
/** @param {string[]} head @param {string[][]} rows */
const csv = (head, rows) => `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`

function source() {
  const streams = Map.groupBy(allEvents, (event) => event.stream)
  return {
    name: 'raw',
    description: 'Events of the lake, one table for each stream, loaded by `npm run warehouse -- load`.',
    schema: 'raw',
    loaded_at_field: 'landed_at',
    config: { freshness: { warn_after: { count: 12, period: 'hour' }, error_after: { count: 24, period: 'hour' } } },
    tables: streamsLanded().map((stream) => ({
      name: tableOf(stream),
      description: `${stream}: ${[...new Set(streams.get(stream)?.map(({ name }) => name))].sort().join(', ')}`,
      // orders and parcels never rest for a day; anything else may
      ...(!['orders.order', 'tracking.waybill'].includes(stream) && { config: { freshness: null } }),
      columns: Object.entries(COLUMNS).map(([name, description]) => ({
        name,
        description,
        ...(name === 'event_id' && { data_tests: ['unique', 'not_null'] }),
        ...(NEEDED.has(name) && { data_tests: ['not_null'] }),
        ...(name === 'data' && { data_tests: ['not_null', 'tells_nobody'] }),
      })),
    })),
  }
}

/** As `LakeFeed` subscribes to them. */
const streamsLanded = () =>
  [...new Set(allEvents.map(({ stream }) => stream))].filter((one) => !LEFT_OUT.has(one)).sort()
/** @param {string} stream */
const tableOf = (stream) => stream.replaceAll(/[.-]/g, '_')

/** @param {keyof typeof FACTS} name */
function factModel(name) {
  /** @type {{ row: string, key: readonly string[], columns: Readonly<Record<string, string>> }} */
  const { row, key, columns } = FACTS[name]
  return {
    name: `fct_${name}`,
    description: `One row is ${row}. The fact \`${name}\` of libs/metrics.`,
    data_tests: [{ unique_together: { arguments: { columns: ['tenant_id', ...key] } } }],
    columns: [
      { name: 'tenant_id', description: 'whose it is', data_tests: ['not_null'] },
      ...Object.entries(columns).map(([column, type]) => ({
        name: column,
        description: DESCRIBED[type] ?? type,
        ...testsOf(key.includes(column), type),
      })),
    ],
  }
}
/** @type {Readonly<Record<string, string>>} */
const DESCRIBED = {
  id: 'an id of ours',
  text: 'a word',
  time: 'a moment; empty where it has not come',
  flag: 'true or false',
  count: 'a number of things',
  money: 'an amount in the currency of the row',
}
/** @param {boolean} isKey @param {string} type */
function testsOf(isKey, type) {
  if (isKey) return { data_tests: ['not_null'] }
  return type === 'money' || type === 'count' ? { data_tests: ['not_negative'] } : {}
}

/** The statement of each metric by day and tenant, in the dialect of the target. */
function metricMacros() {
  const statements = METRICS.map((metric) => {
    const sql = inEach((dialect) => statement(metric, { dialect, grain: 'day' }))
    return `{% if name == '${metric.name}' %}\n${sql}\n{% endif %}`
  })
  return `{# made from libs/metrics by \`node tools/run.mjs generate\` #}
{% macro metric_names() %}{{ return(${JSON.stringify(METRICS.map(({ name }) => name))}) }}{% endmacro %}

{% macro metric_sql(name) %}
${statements.join('\n')}
{% endmacro %}

{# Over all time, by carrier. #}
{% macro carrier_score() %}
${inEach((dialect) => statement(metricOf('carrier_score'), { dialect, grain: 'total', dimensions: ['carrier'] }))}
{% endmacro %}
`
}
/**
 * @param {import('../../libs/metrics/src/index.ts').Metric | undefined} metric
 * @param {Pick<import('../../libs/metrics/src/index.ts').SqlQuestion, 'dialect' | 'grain' | 'dimensions'>} question
 */
function statement(metric, question) {
  if (!metric) throw new TypeError('no such metric')
  const relation = (/** @type {string} */ fact) => `{{ ref('fct_${fact}') }}`
  const sql = metricSql(metric, { ...question, relation, zone: ZONE, beside: ['tenant_id'] })
  return sql.replace(/\nORDER BY [^\n]*$/, '') // it stands inside of another statement
}
/** @param {(dialect: import('../../libs/metrics/src/index.ts').DialectName) => string} make */
const inEach = (make) =>
  `${DIALECTS.map((dialect, n) => `{% ${n === 0 ? 'if' : 'elif'} dialect() == '${dialect}' %}\n${make(dialect)}`).join('\n')}\n{% endif %}`
