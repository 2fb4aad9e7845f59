import type { System } from './system.ts'

/**
 * The limit of an endpoint: how fast pgbench makes PostgreSQL do the same inserts. It writes into copies of the tables, with
 * the same columns and indexes; the rows are ones that the platform wrote, with a new key each time.
 */

/** `keys`: SQL for the unique columns; all other columns have the captured row's value, sent as a parameter. */
export interface Written {
  table: string
  keys?: Record<string, string>
}
export interface Insert {
  insert: string
  values: Record<string, string>
}

const CAPTURE = `
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE TABLE IF NOT EXISTS bench.captured (source text, line json, length int);
  CREATE OR REPLACE FUNCTION bench.capture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    INSERT INTO bench.captured VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, to_json(NEW), length(to_json(NEW)::text));
    RETURN NULL;
  END $$;`
const nameOf = (table: string) => table.replace('.', '_')

/**
 * Captures what the platform inserts while `sendSome` runs. Takes the row of median length of each table and makes an
 * insert of it into a copy of that table.
 * @returns in the order given
 */
export async function captureInserts(
  system: System,
  written: readonly Written[],
  sendSome: () => Promise<unknown>,
): Promise<Insert[]> {
  await system.query(CAPTURE)
  for (const { table } of written) {
    await system.query(`CREATE TABLE bench.${nameOf(table)} (LIKE ${table} INCLUDING ALL);
      CREATE TRIGGER bench_capture AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION bench.capture()`)
  }
  await sendSome()
  for (const { table } of written) await system.query(`DROP TRIGGER bench_capture ON ${table}`)
  return Promise.all(written.map((one, index) => insertOf(system, one, index)))
}

async function insertOf(system: System, { table, keys = {} }: Written, index: number) {
  const [sample] = await system.query(
    `SELECT line FROM bench.captured WHERE source = $1 ORDER BY length
     OFFSET (SELECT count(*) / 2 FROM bench.captured WHERE source = $1) LIMIT 1`,
    [table],
  )
  if (!sample) throw new Error(`the platform wrote no row of ${table}: there is nothing to measure the limit with`)
  const columns = await system.query<{ name: string; value: string | null }>(
    `SELECT attname AS name, $2::json ->> attname AS value FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attidentity = '' AND attgenerated = '' ORDER BY attnum`,
    [table, JSON.stringify(sample['line'])],
  )
  return buildInsert(`bench.${nameOf(table)}`, `t${index}`, keys, columns)
}

/** @param prefix for the names of the parameters */
export function buildInsert(
  table: string,
  prefix: string,
  keys: Record<string, string>,
  columns: readonly { name: string; value: string | null }[],
): Insert {
  const given = columns.filter(({ name, value }) => keys[name] !== undefined || value !== null)
  const sent = given.filter(({ name }) => keys[name] === undefined)
  const parameter = (name: string) => `${prefix}_${name}`
  const expressions = given.map(({ name }) => keys[name] ?? `:${parameter(name)}`)
  return {
    insert: `INSERT INTO ${table} (${given.map(({ name }) => name).join(', ')}) VALUES (${expressions.join(', ')})`,
    values: Object.fromEntries(sent.map(({ name, value }) => [parameter(name), value ?? ''])),
  }
}

/** Two scripts that write all rows in one commit: one statement each between BEGIN and COMMIT, or all in one statement. */
export function scripts(statements: readonly string[]) {
  const others = statements.slice(0, -1).map((one, index) => `w${index} AS (${one})`)
  return {
    transaction: `BEGIN;\n${statements.join(';\n')};\nCOMMIT;\n`,
    statement: `WITH ${others.join(', ')} ${statements.at(-1)};\n`,
  }
}
