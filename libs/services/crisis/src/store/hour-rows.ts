import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Measure } from '../domain/detect/detectors.ts'
import type { Series } from '../domain/detect/series.ts'
import type { HourCounts, Memory } from '../domain/detect/watch-hour.ts'
import type { Counted, Watch } from '../usecases/ports.ts'
import { BaselineEntity, WatchEntity } from './entities.ts'

export interface CountRow {
  readonly measure: Measure
  readonly subject: string
  readonly n: number
}
export function countsOf(rows: readonly CountRow[]): HourCounts {
  const counts = new Map<Measure, Map<string, number>>()
  for (const { measure, subject, n } of rows) {
    const of = counts.get(measure) ?? new Map<string, number>()
    counts.set(measure, of.set(subject, n))
  }
  return counts
}
export const asJson = (counted: readonly Counted[]): string =>
  JSON.stringify(counted.map((one) => ({ ...one, hour: one.hour.toISOString() })))

/** One for each tenant so far. */
const WATCHER = 'hours'

/** What a watcher has learnt, a row for each series. */
export class LearntStore {
  private readonly watches
  private readonly baselines

  constructor(protected readonly database: Database) {
    this.watches = tableOf(database, WatchEntity)
    this.baselines = tableOf(database, BaselineEntity)
  }

  async watch(): Promise<Watch | undefined> {
    const row = await this.watches.read({ watcher: WATCHER })
    return row && { ...row, alarms: row.alarms.map((one) => ({ ...one, hour: new Date(one.hour) })) }
  }

  async memory(): Promise<Memory> {
    const memory = new Map<string, Map<string, Series>>()
    for (const { detector, subject, series } of await this.baselines.readAll({})) {
      const of = memory.get(detector) ?? new Map<string, Series>()
      memory.set(detector, of.set(subject, series))
    }
    return memory
  }

  async learnt(memory: Memory, watch: Watch): Promise<void> {
    const rows = [...memory].flatMap(([detector, of]) =>
      [...of].map(([subject, series]) => ({ detector, subject, series })),
    )
    await this.database.session().query(
      `INSERT INTO crisis.baselines (tenant_id, detector, subject, series)
       SELECT nullif(current_setting('litper.tenant', true), '')::uuid, detector, subject, series
       FROM json_to_recordset($1::json) AS b(detector text, subject text, series json)
       ON CONFLICT (tenant_id, detector, subject) DO UPDATE SET series = excluded.series`,
      [JSON.stringify(rows)],
    )
    await this.watches.put({ watcher: WATCHER, ...watch }, { by: ['tenantId', 'watcher'] })
  }
}
