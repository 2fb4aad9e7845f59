import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KnownTiming, TimingStore } from '../usecases/ports.ts'
import { TimingEntity } from './entities.ts'

export class PostgresTimingStore implements TimingStore {
  private readonly timings
  constructor(database: Database) {
    this.timings = tableOf(database, TimingEntity)
  }

  async find(purpose: string, city: string): Promise<KnownTiming | undefined> {
    const row = await this.timings.read({ purpose, city })
    return row && { ...row, hour: row.hour ?? null, trial: row.trial ?? null }
  }

  async keep({ hour, trial, ...timing }: KnownTiming): Promise<void> {
    const { purpose, city, version } = timing
    const known = await this.timings.lock({ purpose, city })
    if (known && known.version >= version) return
    await this.timings.save({ ...timing, ...(hour !== null && { hour }), ...(trial && { trial }) })
  }
}
