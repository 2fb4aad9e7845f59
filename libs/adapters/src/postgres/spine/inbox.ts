import type { Inbox } from '@litper/ports'
import type { Database } from '../database.ts'

/** Remembers, in the transaction of the effect, which events a group has seen. Two that claim the same wait for each other in one order. */
export class PostgresInbox implements Inbox {
  constructor(private readonly db: Database) {}

  async claim(group: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.session().query<{ event_id: string }>(
      `INSERT INTO spine.inbox (consumer, event_id, tenant_id)
       SELECT $1, id, nullif(current_setting('litper.tenant', true), '')::uuid FROM unnest($2::uuid[]) AS u(id) ORDER BY id
       ON CONFLICT DO NOTHING RETURNING event_id`,
      [group, [...ids]],
    )
    return new Set(rows.map((row) => row.event_id))
  }
}
