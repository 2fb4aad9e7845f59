import type { Database } from '@litper/ports'
import type { Archiving } from '../usecases/archiving.ts'

/** Locks no row while its body is on its way: `settle` decides by the state of the row at that time. */
export class PostgresArchiving implements Archiving {
  constructor(private readonly database: Database) {}

  async begin(before: Date, limit: number): Promise<string[]> {
    // archived rows leave the partial index: its first rows are always the next to archive
    await this.query(
      `INSERT INTO integration.archiving (tenant_id, id)
       SELECT tenant_id, id FROM integration.raw_events
        WHERE body IS NOT NULL AND source IN ('shopify', 'shopify-reconcile') AND received_at < $1
        ORDER BY received_at LIMIT $2
       ON CONFLICT DO NOTHING`,
      [before, limit],
    )
    return this.ids('SELECT id FROM integration.archiving ORDER BY id LIMIT $1', [limit])
  }

  bodies(ids: readonly string[]): Promise<{ id: string; body: string }[]> {
    return this.query('SELECT id, body FROM integration.raw_events WHERE id = ANY($1) AND body IS NOT NULL', [ids])
  }

  async settle(ids: readonly string[]): Promise<string[]> {
    const archived = await this.ids(
      `UPDATE integration.raw_events SET body = NULL, archived = true
        WHERE id = ANY($1) AND (body IS NOT NULL OR archived) RETURNING id`,
      [ids],
    )
    await this.end(archived)
    const there = new Set(archived)
    return ids.filter((id) => !there.has(id))
  }

  async end(ids: readonly string[]): Promise<void> {
    await this.query('DELETE FROM integration.archiving WHERE id = ANY($1)', [ids])
  }

  private async ids(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.query<{ id: string }>(sql, parameters)).map(({ id }) => id)
  }

  private query<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }
}
