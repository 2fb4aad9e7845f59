import type { HourCounts } from '../domain/detect/watch-hour.ts'
import type { Counted, HourStore, SharedStore } from '../usecases/ports.ts'
import { asJson, type CountRow, countsOf, LearntStore } from './hour-rows.ts'

const TENANT = `nullif(current_setting('litper.tenant', true), '')::uuid`

/** Of one tenant. Rows are written in one order, so that two transactions never wait for each other. */
export class PostgresHourStore extends LearntStore implements HourStore {
  async add(counted: readonly Counted[]): Promise<void> {
    await this.database.session().batch('crisis.count', counted, async (all) => {
      await this.write(all.flat(), 'hours.n + excluded.n')
      return all.map(() => undefined)
    })
  }

  put(counted: readonly Counted[]): Promise<void> {
    return this.write(counted, 'excluded.n')
  }

  private async write(counted: readonly Counted[], n: string): Promise<void> {
    if (counted.length === 0) return
    await this.database.session().query(
      `INSERT INTO crisis.hours (tenant_id, hour, measure, subject, n)
       SELECT ${TENANT}, hour, measure, subject, sum(n)
       FROM json_to_recordset($1::json) AS c(hour timestamptz, measure text, subject text, n int)
       GROUP BY hour, measure, subject ORDER BY hour, measure, subject
       ON CONFLICT (tenant_id, hour, measure, subject) DO UPDATE SET n = ${n}`,
      [asJson(counted)],
    )
  }

  async of(hour: Date): Promise<HourCounts> {
    const sql = 'SELECT measure, subject, n FROM crisis.hours WHERE hour = $1'
    return countsOf(await this.database.session().query<CountRow>(sql, [hour]))
  }

  async forgetBefore(hour: Date): Promise<void> {
    await this.database.session().query('DELETE FROM crisis.hours WHERE hour < $1', [hour])
  }
}

export class PostgresSharedStore extends LearntStore implements SharedStore {
  async contribute(contributor: string, counted: readonly Counted[]): Promise<void> {
    await this.database.session().query(
      `INSERT INTO crisis.shared_hours (tenant_id, hour, measure, subject, contributor, n)
       SELECT ${TENANT}, hour, measure, subject, $2, n
       FROM json_to_recordset($1::json) AS c(hour timestamptz, measure text, subject text, n int)
       ON CONFLICT (tenant_id, hour, measure, subject, contributor) DO UPDATE SET n = excluded.n`,
      [asJson(counted), contributor],
    )
  }

  async sums(hour: Date, least: number): Promise<HourCounts> {
    const sql = `SELECT measure, subject, sum(n)::int AS n FROM crisis.shared_hours
      WHERE hour = $1 GROUP BY measure, subject HAVING count(*) >= $2`
    return countsOf(await this.database.session().query<CountRow>(sql, [hour, least]))
  }

  async forgetBefore(hour: Date): Promise<void> {
    await this.database.session().query('DELETE FROM crisis.shared_hours WHERE hour < $1', [hour])
  }
}
