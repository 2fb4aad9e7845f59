import { aggregateOf, checkZone, dialects, hoursOf, type Measure, rowsOf } from '@litper/metrics'
import type { Database } from '@litper/ports'
import { keptSet, labelOf } from '../domain/cubes.ts'
import { dateOf } from '../domain/zone.ts'
import type { Behind, CubeQuestion, DrillQuestion, NumberStore, Sums } from '../usecases/ports.ts'
import { textOf } from './day-store.ts'
import { drillSql } from './drill-sql.ts'

/** Collects parameters and gives each its mark. */
class Parameters {
  readonly values: unknown[] = []
  mark(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}
type Read = Record<string, unknown> & { period: string | number; hours: number }

export class PostgresNumberStore implements NumberStore {
  constructor(private readonly database: Database) {}

  async fromDays(question: CubeQuestion, days: readonly number[]): Promise<readonly Sums[]> {
    const { cube, dimensions, filters, grain, wanted } = question
    const set = keptSet(cube.fact, question)!
    const column = (dimension: string) => (set.indexOf(dimension as never) === 0 ? 'd1' : 'd2')
    const parameters = new Parameters()
    const where = [
      `cube = ${parameters.mark(cube.name)}`,
      `label = ${parameters.mark(labelOf(set))}`,
      `day = ANY(${parameters.mark(days)}::int[])`,
      ...Object.entries(filters).map(([name, values]) => `${column(name)} = ANY(${parameters.mark(values)}::text[])`),
    ]
    // 1970-01-01 was a Thursday
    const period = { hour: 'day', day: 'day', week: 'day - (day + 3) % 7', total: '0' }[grain]
    const sums = wanted.map((index) => {
      const filter = narrowed(question, index, parameters)
      return `coalesce(sum(sums[${index + 1}])${filter ? ` FILTER (WHERE ${filter})` : ''}, 0)`
    })
    const rows = await this.grouped('analytics.day_rows', {
      period,
      hours: 'hours',
      keys: dimensions.map(column),
      sums,
      where,
      parameters,
    })
    return rows.map((row) => sumsOf(row, question, grain === 'total' ? '' : dateOf(Number(row.period))))
  }

  async fromFacts(question: CubeQuestion, windows: readonly { from: Date; until: Date }[]): Promise<readonly Sums[]> {
    const all: Sums[] = []
    for (const window of windows) all.push(...(await this.fromWindow(question, window)))
    return all
  }

  async behind(question: DrillQuestion): Promise<readonly Behind[]> {
    const { sql, values, labels } = drillSql(question)
    const rows = await this.database.session().query<{ id: string; orderId: string | null; at: Date }>(sql, values)
    return rows.map(({ id, orderId, at, ...row }) => ({
      id,
      orderId: orderId ?? undefined,
      at,
      labels: Object.fromEntries(
        labels.map((one) => [one, (row as Record<string, string | null>)[`label ${one}`] ?? null]),
      ),
    }))
  }

  private async fromWindow(question: CubeQuestion, { from, until }: { from: Date; until: Date }): Promise<Sums[]> {
    const { cube, dimensions, filters, grain, zone, wanted } = question
    const parameters = new Parameters()
    const where = [
      `${cube.at} >= ${parameters.mark(from)}`,
      `${cube.at} < ${parameters.mark(until)}`,
      ...Object.entries(filters).map(([name, values]) => `${textOf(name)} = ANY(${parameters.mark(values)}::text[])`),
      ...(cube.spread ? [rowsOf(cube.spread)] : []),
    ]
    const format = grain === 'hour' ? 'YYYY-MM-DD"T"HH24:MI' : 'YYYY-MM-DD'
    const period =
      grain === 'total' ? "''" : `to_char(${dialects.postgres.trunc(grain, cube.at, checkZone(zone))}, '${format}')`
    const sums = wanted.map((index) =>
      cube.spread ? 'count(*)' : aggregateOf(cube.measures[index] as Measure, narrowed(question, index, parameters)),
    )
    const hours = cube.spread ? hoursOf(cube.spread, dialects.postgres) : '0'
    const rows = await this.grouped(`analytics.${cube.fact}`, {
      period,
      hours,
      keys: dimensions.map(textOf),
      sums,
      where,
      parameters,
    })
    return rows.map((row) => sumsOf(row, question, String(row.period)))
  }

  private grouped(
    table: string,
    of: { period: string; hours: string; keys: string[]; sums: string[]; where: string[]; parameters: Parameters },
  ): Promise<Read[]> {
    const columns = [
      `${of.period} AS period`,
      `${of.hours} AS hours`,
      ...of.keys.map((key, index) => `${key} AS k${index}`),
      ...of.sums.map((sum, index) => `(${sum})::float8 AS s${index}`),
    ]
    const groups = columns.slice(0, 2 + of.keys.length).map((_, index) => index + 1)
    return this.database
      .session()
      .query<Read>(
        `SELECT ${columns.join(', ')} FROM ${table} WHERE ${of.where.join(' AND ')} GROUP BY ${groups.join(', ')}`,
        of.parameters.values,
      )
  }
}

const narrowed = ({ currency, ofCurrency }: CubeQuestion, index: number, parameters: Parameters): string | undefined =>
  currency && ofCurrency.includes(index) ? `currency = ${parameters.mark(currency)}` : undefined

const sumsOf = (row: Read, { dimensions, wanted }: CubeQuestion, period: string): Sums => ({
  period,
  group: dimensions.map((_, index) => String(row[`k${index}`])),
  hours: Number(row.hours),
  sums: wanted.map((_, index) => Number(row[`s${index}`])),
})
