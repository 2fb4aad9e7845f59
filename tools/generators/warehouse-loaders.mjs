/** The columns of the lake's files that the raw tables take, with their types. */
const COLUMNS = {
  event_id: ['STRING', 'VARCHAR'],
  tenant: ['STRING', 'VARCHAR'],
  name: ['STRING', 'VARCHAR'],
  version: ['INT64', 'INTEGER'],
  key: ['STRING', 'VARCHAR'],
  occurred_at: ['TIMESTAMP', 'TIMESTAMP_TZ'],
  landed_at: ['TIMESTAMP', 'TIMESTAMP_TZ'],
  correlation: ['STRING', 'VARCHAR'],
  causation: ['STRING', 'VARCHAR'],
  person_key: ['STRING', 'VARCHAR'],
  data: ['STRING', 'VARCHAR'],
}
const NAMES = Object.keys(COLUMNS)
const ONCE = 'QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY landed_at) = 1'

/**
 * Statements that load the lake into BigQuery and Snowflake. An event is inserted once; one whose file was written anew by an erasure loses
 * its key. They were parsed and never run.
 * @param {readonly { name: string, stream: string }[]} tables
 */
export const loaderFiles = (tables) => ({
  'dbt/loaders/bigquery.sql': bigquery(tables),
  'dbt/loaders/snowflake.sql': snowflake(tables),
})

/** @param {readonly { name: string, stream: string }[]} tables */
function bigquery(tables) {
  const head = `-- made by \`node tools/run.mjs generate\`; BUCKET is the lake's bucket; parsed, never run
CREATE SCHEMA IF NOT EXISTS raw;
CREATE OR REPLACE EXTERNAL TABLE raw.lake OPTIONS (format = 'PARQUET', uris = ['gs://BUCKET/kept/*.parquet~']);`
  return statements(head, tables, {
    type: 0,
    now: 'current_timestamp()',
    rows: (stream) => `SELECT ${NAMES.join(', ')} FROM raw.lake WHERE stream = '${stream}' ${ONCE}`,
  })
}

/** @param {readonly { name: string, stream: string }[]} tables */
function snowflake(tables) {
  const head = `-- made by \`node tools/run.mjs generate\`; raw.lake is a stage on the lake's bucket, raw.parquet a file format of TYPE = PARQUET; parsed, never run
CREATE SCHEMA IF NOT EXISTS raw;`
  const read = Object.entries(COLUMNS).map(([name, [, type]]) => `CAST(GET_PATH($1, '${name}') AS ${type}) AS ${name}`)
  return statements(head, tables, {
    type: 1,
    now: 'current_timestamp',
    rows: (stream) =>
      `SELECT ${read.join(', ')} FROM @raw.lake (FILE_FORMAT => 'raw.parquet', PATTERN => '.*stream=${stream}/.*') ${ONCE}`,
  })
}

/**
 * @param {string} head
 * @param {readonly { name: string, stream: string }[]} tables
 * @param {{ type: 0 | 1, now: string, rows: (stream: string) => string }} dialect
 */
function statements(head, tables, { type, now, rows }) {
  const columns = [
    ...Object.entries(COLUMNS).map(([name, types]) => `${name} ${types[type]}`),
    `loaded_at ${COLUMNS.landed_at[type]}`,
  ]
  const each = tables.map(
    ({ name, stream }) => `CREATE TABLE IF NOT EXISTS raw.${name} (${columns.join(', ')});
MERGE INTO raw.${name} AS k USING (${rows(stream)}) AS f ON k.event_id = f.event_id
WHEN MATCHED AND k.person_key IS NOT NULL AND f.person_key IS NULL THEN UPDATE SET person_key = NULL, loaded_at = ${now}
WHEN NOT MATCHED THEN INSERT (${[...NAMES, 'loaded_at'].join(', ')}) VALUES (${[...NAMES.map((one) => `f.${one}`), now].join(', ')});`,
  )
  return `${[head, ...each].join('\n')}\n`
}
