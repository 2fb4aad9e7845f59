/**
 * The limit: PostgreSQL doing by itself what the platform has it write, asked by pgbench. Tables with the same columns
 * and indexes as the platform's stand beside them; the rows written are the platform's own, with new keys each time.
 */

/**
 * `keys`: SQL for the columns that no two rows share; all others carry the captured row's value, sent as a parameter.
 * @typedef {{ table: string, keys?: Record<string, string> }} Written
 * @typedef {{ insert: string, values: Record<string, string> }} Insert
 */

const CAPTURE = `
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE TABLE IF NOT EXISTS bench.captured (source text, line json, length int);
  CREATE OR REPLACE FUNCTION bench.capture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    INSERT INTO bench.captured VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, to_json(NEW), length(to_json(NEW)::text));
    RETURN NULL;
  END $$;`
const nameOf = (/** @type {string} */ table) => table.replace('.', '_')

/**
 * Has the platform write while its tables are watched, then makes of each table's row of middling length an insert into
 * a table of the same make.
 * @param {import('./world.mjs').World} world
 * @param {readonly Written[]} written
 * @param {() => Promise<unknown>} sendSome
 * @returns {Promise<Insert[]>} in the order given
 */
export async function captureInserts(world, written, sendSome) {
  await world.query(CAPTURE)
  for (const { table } of written) {
    await world.query(`CREATE TABLE bench.${nameOf(table)} (LIKE ${table} INCLUDING ALL);
      CREATE TRIGGER bench_capture AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION bench.capture()`)
  }
  await sendSome()
  for (const { table } of written) await world.query(`DROP TRIGGER bench_capture ON ${table}`)
  return Promise.all(written.map((one, index) => insertOf(world, one, index)))
}

/** @param {import('./world.mjs').World} world @param {Written} written @param {number} index */
async function insertOf(world, { table, keys = {} }, index) {
  const [sample] = await world.query(
    `SELECT line FROM bench.captured WHERE source = $1 ORDER BY length
     OFFSET (SELECT count(*) / 2 FROM bench.captured WHERE source = $1) LIMIT 1`,
    [table],
  )
  if (!sample) throw new Error(`the platform wrote no row of ${table} that the limit could be measured with`)
  const columns = await world.query(
    `SELECT attname AS name, $2::json ->> attname AS value FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = '' ORDER BY attnum`,
    [table, JSON.stringify(sample['line'])],
  )
  return buildInsert(`bench.${nameOf(table)}`, `t${index}`, keys, /** @type {any} */ (columns))
}

/**
 * @param {string} table
 * @param {string} prefix of the parameters' names
 * @param {Record<string, string>} keys
 * @param {readonly { name: string, value: string | null }[]} columns
 * @returns {Insert}
 */
export function buildInsert(table, prefix, keys, columns) {
  const given = columns.filter(({ name, value }) => keys[name] !== undefined || value !== null)
  const sent = given.filter(({ name }) => keys[name] === undefined)
  const parameter = (/** @type {string} */ name) => `${prefix}_${name}`
  const expressions = given.map(({ name }) => keys[name] ?? `:${parameter(name)}`)
  return {
    insert: `INSERT INTO ${table} (${given.map(({ name }) => name).join(', ')}) VALUES (${expressions.join(', ')})`,
    values: Object.fromEntries(sent.map(({ name, value }) => [parameter(name), value ?? ''])),
  }
}

/**
 * Both ways to write them durably together: a transaction of a statement each, or all in one statement.
 * @param {readonly string[]} statements
 */
export function scripts(statements) {
  const others = statements.slice(0, -1).map((one, index) => `w${index} AS (${one})`)
  return {
    transaction: `BEGIN;\n${statements.join(';\n')};\nCOMMIT;\n`,
    statement: `WITH ${others.join(', ')} ${statements.at(-1)};\n`,
  }
}
