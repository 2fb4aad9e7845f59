import type { Restores } from '@litper/ports'
import type { Database } from '../database.ts'

/** docker/backup.sh writes `litper.restored` into the settings of a server that it restores; nobody else sets it. */
export class PostgresRestores implements Restores {
  constructor(private readonly db: Pick<Database, 'query'>) {}

  async unfinished(): Promise<string | undefined> {
    const [row] = await this.db.query<{ name: string }>(
      `SELECT s.name FROM (SELECT nullif(current_setting('litper.restored', true), '') AS name) s
       WHERE s.name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM spine.restores r WHERE r.name = s.name)`,
    )
    return row?.name
  }

  async finish(name: string): Promise<void> {
    await this.db.query('INSERT INTO spine.restores (name) VALUES ($1) ON CONFLICT DO NOTHING', [name])
  }
}
