import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { SavedView, ViewStore } from '../usecases/bulk-ports.ts'
import { ViewEntity } from './bulk.entity.ts'

/** Filters that people keep, in PostgreSQL. */
export class PostgresViewStore implements ViewStore {
  private readonly views
  constructor(database: Database) {
    this.views = tableOf(database, ViewEntity)
  }

  async of(owner: string): Promise<SavedView[]> {
    return (await this.views.select('WHERE owner = $1 OR shared ORDER BY id LIMIT 100', [owner])).map(viewFrom)
  }

  async add(view: SavedView): Promise<void> {
    await this.views.save(view)
  }

  async lock(id: string): Promise<SavedView | undefined> {
    const row = await this.views.lock({ id })
    return row && viewFrom(row)
  }

  async remove(id: string): Promise<void> {
    await this.views.remove({ id })
  }
}

const viewFrom = ({ createdAt: _, ...view }: RowOf<typeof ViewEntity>): SavedView => view
