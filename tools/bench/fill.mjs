const TEMPLATES = 200

/**
 * Copies rows of a table that the platform itself wrote: `count` more, told apart by the numbers from `from` on.
 * @typedef {(from: number, count: number) => Promise<void>} Filler
 */

/**
 * Keeps some of a table's rows as what others are copied from.
 * @param {import('./world.mjs').World} world
 * @param {string} table
 * @param {Readonly<Record<string, string>>} other SQL of the columns that tell copies apart, `g` being the number
 * @returns {Promise<Filler | undefined>} undefined when there is no such table, or no row to copy
 */
export async function fillerOf(world, table, other) {
  const [there] = await world.query('SELECT to_regclass($1) IS NOT NULL AS yes', [table])
  if (!there?.['yes']) return undefined
  const kept = `bench.of_${table.replace('.', '_')}`
  await world.query(`CREATE SCHEMA IF NOT EXISTS bench; DROP TABLE IF EXISTS ${kept}; CREATE TABLE ${kept} AS
    SELECT *, (row_number() OVER () - 1)::int AS bench_n FROM (SELECT * FROM ${table} LIMIT ${TEMPLATES}) t`)
  const [row] = await world.query(`SELECT count(*)::int AS n FROM ${kept}`)
  const templates = row?.['n']
  if (!templates) return undefined
  const columns = await world.query(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND attidentity = '' AND attgenerated = '' ORDER BY attnum`,
    [table],
  )
  const names = columns.map(({ name }) => /** @type {string} */ (name))
  const sql = `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => other[name] ?? `t.${name}`).join(', ')}
    FROM generate_series($1::bigint, $2::bigint) g JOIN ${kept} t ON t.bench_n = g % ${templates}`
  return async (from, count) => {
    await world.query(sql, [from, from + count - 1])
  }
}
