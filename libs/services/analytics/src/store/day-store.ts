import { aggregateOf, dialects, hasCurrency, hoursOf, rowsOf } from '@litper/metrics'
import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import { CUBES, type Cube, labelOf, setsOf } from '../domain/cubes.ts'
import type { DayStore, Touched } from '../usecases/ports.ts'

const TOUCH = `INSERT INTO analytics.days AS d (tenant_id, cube, day)
  SELECT $2::uuid, cube, day FROM json_to_recordset($1::json) AS r(cube text, day int) ORDER BY cube, day
  ON CONFLICT (tenant_id, cube, day) DO UPDATE SET version = d.version + 1`

/** What a row of the day rows is told apart by, as SQL over the fact. */
const currencyOf = ({ fact }: Pick<Cube, 'fact'>) => (hasCurrency(fact) ? "coalesce(currency, '')" : "''")
export const textOf = (dimension: string) => `coalesce(${dimension}::text, '')`

/** $1: tenant, $2: cube, $3: day, $4, $5: the day's begin and end. One SELECT for each set of dimensions over the rows of one day. */
function countingOf(cube: Cube): string {
  const hours = cube.spread ? hoursOf(cube.spread, dialects.postgres) : '0'
  const sums = cube.spread ? ['count(*)'] : cube.measures.map((measure) => aggregateOf(measure))
  const rows = `${cube.at} >= $4 AND ${cube.at} < $5${cube.spread ? ` AND ${rowsOf(cube.spread)}` : ''}`
  const branches = setsOf(cube.fact).map((set) => {
    const [first, second] = set
    const [d1, d2] = [first, second].map((one) => (one ? textOf(one) : "''"))
    return `SELECT $1::uuid, $2, '${labelOf(set)}', $3::int, ${d1}, ${d2}, ${currencyOf(cube)}, ${hours}, ARRAY[${sums.join(', ')}]::numeric[]
      FROM day GROUP BY 5, 6, 7, 8`
  })
  return `WITH day AS MATERIALIZED (SELECT * FROM analytics.${cube.fact} WHERE ${rows})
    INSERT INTO analytics.day_rows (tenant_id, cube, label, day, d1, d2, currency, hours, sums)
    ${branches.join('\n    UNION ALL ')}`
}
const COUNTING = new Map(CUBES.map((cube) => [cube.name, countingOf(cube)]))

export class PostgresDayStore implements DayStore {
  constructor(private readonly database: Database) {}

  async touch(days: readonly Touched[]): Promise<void> {
    const names = days.flatMap(({ fact, at, day }) =>
      CUBES.filter((cube) => cube.fact === fact && cube.at === at).map(({ name }) => ({ cube: name, day })),
    )
    if (names.length > 0) await this.query(TOUCH, [JSON.stringify(names), currentTenant()])
  }

  async uncounted({ name, fact, at }: Cube, until: number, zone: string, limit: number): Promise<readonly number[]> {
    const rows = await this.query<{ day: number }>(
      `SELECT g.day FROM generate_series(
         (SELECT (min(${at}) AT TIME ZONE $2)::date - DATE '1970-01-01' FROM analytics.${fact} WHERE ${at} IS NOT NULL), $3::int - 1) g(day)
       WHERE NOT EXISTS (SELECT FROM analytics.days d WHERE d.cube = $1 AND d.day = g.day AND d.counted = d.version)
       ORDER BY g.day LIMIT $4`,
      [name, zone, until, limit],
    )
    return rows.map(({ day }) => day)
  }

  async versionOf({ name }: Cube, day: number): Promise<number> {
    await this.query('INSERT INTO analytics.days (tenant_id, cube, day) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      currentTenant(),
      name,
      day,
    ])
    const [row] = await this.query<{ version: number }>(
      'SELECT version FROM analytics.days WHERE cube = $1 AND day = $2',
      [name, day],
    )
    return row!.version
  }

  async count(cube: Cube, day: number, version: number, window: { from: Date; until: Date }): Promise<boolean> {
    await this.query('DELETE FROM analytics.day_rows WHERE cube = $1 AND day = $2', [cube.name, day])
    const sql = COUNTING.get(cube.name)!
    await this.query(sql, [currentTenant(), cube.name, day, window.from, window.until])
    const rows = await this.query(
      'UPDATE analytics.days SET counted = version WHERE cube = $1 AND day = $2 AND version = $3 RETURNING day',
      [cube.name, day, version],
    )
    return rows.length > 0
  }

  async countedBetween({ name }: Cube, from: number, until: number): Promise<readonly number[]> {
    const rows = await this.query<{ day: number }>(
      'SELECT day FROM analytics.days WHERE cube = $1 AND day >= $2 AND day < $3 AND counted = version ORDER BY day',
      [name, from, until],
    )
    return rows.map(({ day }) => day)
  }

  private query<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }
}
