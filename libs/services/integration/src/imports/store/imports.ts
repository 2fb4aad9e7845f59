import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Import } from '../domain/import.ts'
import type { ImportStore } from '../usecases/ports.ts'
import { ImportEntity } from './entities.ts'

export class PostgresImports implements ImportStore {
  private readonly imports
  constructor(private readonly database: Database) {
    this.imports = tableOf(database, ImportEntity)
  }

  add(one: Import): Promise<boolean> {
    return this.imports.add(one)
  }

  find(id: string): Promise<Import | undefined> {
    return this.imports.read({ id })
  }

  async ofFile(sha256: string): Promise<Import | undefined> {
    const [row] = await this.imports.select(`WHERE sha256 = $1 AND state NOT IN ('cancelled', 'failed')`, [sha256])
    return row
  }

  lock(id: string): Promise<Import | undefined> {
    return this.imports.lock({ id })
  }

  change(one: Pick<Import, 'id'> & Partial<Import>): Promise<void> {
    return this.imports.change(one)
  }

  async page(query: { after?: string; limit: number }): Promise<Import[]> {
    return [...(await this.imports.page(query))]
  }

  async withOldFiles(endedBefore: Date, limit: number): Promise<Import[]> {
    const rows = await this.imports.select(
      `WHERE file_gone_at IS NULL AND coalesce(ended_at, created_at) < $1 AND state <> 'running' ORDER BY id LIMIT $2`,
      [endedBefore, limit],
    )
    return [...rows]
  }

  async endedWithFile(): Promise<string[]> {
    const rows = await this.imports.select(
      "WHERE file_gone_at IS NULL AND state IN ('done', 'cancelled', 'failed') ORDER BY id",
      [],
    )
    return rows.map(({ id }) => id)
  }

  async forgetSamplesLike(pattern: string): Promise<number> {
    const emptied = await this.database
      .session()
      .query(
        `UPDATE integration.imports SET details = jsonb_set(details, '{samples}', '[]') WHERE (details -> 'samples')::text ~* $1 RETURNING id`,
        [pattern],
      )
    return emptied.length
  }
}
