import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { AsideStore, SetAside } from '../usecases/ports.ts'
import { SetAsideEntity } from './entities.ts'

export class PostgresAsideStore implements AsideStore {
  private readonly table

  constructor(private readonly database: Database) {
    this.table = tableOf(database, SetAsideEntity)
  }

  add({ event, reason }: SetAside, at: Date): Promise<boolean> {
    return this.table.add({ eventId: event.id, name: event.name, version: event.version, reason, at })
  }

  counts() {
    return this.database.session().query<Awaited<ReturnType<AsideStore['counts']>>[number]>(
      `SELECT name, version, reason, count(*)::int AS count, max(at) AS "lastAt" FROM analytics.set_aside
       GROUP BY name, version, reason ORDER BY count(*) DESC, name LIMIT 100`,
      [],
    )
  }
}
