import type { System } from './system.ts'

const TEMPLATES = 200

/** Inserts `count` copies of rows that the platform wrote, numbered from `from` on. */
export type Filler = (from: number, count: number) => Promise<void>

/**
 * Keeps some rows of a table as templates, and returns what copies them.
 * @param other SQL of the columns that differ in each copy; `g` is the number of the copy
 * @returns undefined when the table does not exist or is empty
 */
export async function fillerOf(
  system: System,
  table: string,
  other: Readonly<Record<string, string>>,
): Promise<Filler | undefined> {
  const [there] = await system.query('SELECT to_regclass($1) IS NOT NULL AS yes', [table])
  if (!there?.['yes']) return undefined
  const kept = `bench.of_${table.replace('.', '_')}`
  await system.query(`CREATE SCHEMA IF NOT EXISTS bench; DROP TABLE IF EXISTS ${kept}; CREATE TABLE ${kept} AS
    SELECT *, (row_number() OVER () - 1)::int AS bench_n FROM (SELECT * FROM ${table} LIMIT ${TEMPLATES}) t`)
  const [row] = await system.query(`SELECT count(*)::int AS n FROM ${kept}`)
  const templates = row?.['n']
  if (!templates) return undefined
  const columns = await system.query(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND attidentity = '' AND attgenerated = '' ORDER BY attnum`,
    [table],
  )
  const names = columns.map(({ name }) => name as string)
  const sql = `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => other[name] ?? `t.${name}`).join(', ')}
    FROM generate_series($1::bigint, $2::bigint) g JOIN ${kept} t ON t.bench_n = g % ${templates}`
  return async (from, count) => {
    await system.query(sql, [from, from + count - 1])
  }
}
