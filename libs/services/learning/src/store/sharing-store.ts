import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { HourCount } from '../domain/turn/index.ts'
import type { SharedCounts, Sharing, SharingStore } from '../usecases/ports.ts'
import { SharedCountEntity, SharingEntity } from './entities.ts'

export class PostgresSharing implements SharingStore {
  private readonly sharing
  constructor(database: Database) {
    this.sharing = tableOf(database, SharingEntity)
  }

  async find(): Promise<Sharing | undefined> {
    const [row] = await this.sharing.readAll({})
    return row && { by: row.setBy, at: row.setAt.toISOString() }
  }

  join({ by, at }: Sharing): Promise<void> {
    return this.sharing.put({ setBy: by, setAt: new Date(at) })
  }

  async leave(): Promise<void> {
    await this.sharing.remove({})
  }
}

/** Rows of the system's own tenant. */
export class PostgresSharedCounts implements SharedCounts {
  private readonly counts
  constructor(private readonly database: Database) {
    this.counts = tableOf(database, SharedCountEntity)
  }

  async replace(contributor: string, counts: readonly HourCount[]): Promise<void> {
    await this.counts.remove({ contributor })
    await this.counts.addAll(counts.map((one) => ({ contributor, ...one })))
  }

  others(contributor: string, least: number): Promise<HourCount[]> {
    return this.database.session().query<HourCount>(
      `SELECT purpose, city, hour, sum(messages)::int AS messages, sum(moved)::int AS moved FROM learning.shared_counts
       WHERE contributor <> $1 GROUP BY purpose, city, hour HAVING count(*) >= $2`,
      [contributor, least],
    )
  }
}
