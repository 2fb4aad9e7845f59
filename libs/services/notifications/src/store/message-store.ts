import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Message, MessageStore, StatusNews } from '../usecases/ports.ts'
import { fromRow, type MessageRow, rowOf } from './message-row.ts'

const ADD = `
  INSERT INTO notifications.messages (id, tenant_id, business_key, order_id, conversation_id, purpose, recipient, plan, text, why, planned_for)
  SELECT id, tenant_id, business_key, order_id, conversation_id, purpose, recipient, plan, text, why, planned_for
  FROM json_populate_recordset(NULL::notifications.messages, $1::json)
  ON CONFLICT (tenant_id, business_key) DO NOTHING RETURNING id`

/** What was or will be said, to whom, why, and what became of it. */
export class PostgresMessageStore implements MessageStore {
  constructor(private readonly database: Database) {}

  private query<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }

  private gather<I, O>(name: string, item: I, many: (items: readonly I[]) => Promise<readonly O[]>): Promise<O> {
    return this.database.session().batch(`messages.${name}`, item, many)
  }

  async add(m: Message): Promise<boolean> {
    const row = {
      id: m.id,
      tenant_id: currentTenant(),
      business_key: m.businessKey,
      order_id: m.orderId,
      conversation_id: m.conversationId,
      purpose: m.purpose,
      recipient: m.recipient,
      plan: m.words,
      text: m.words.text,
      why: m.why,
      planned_for: m.plannedFor,
    }
    return this.gather('add', row, async (rows) => {
      const added = await this.query<{ id: string }>(ADD, [JSON.stringify(rows)])
      const ids = new Set(added.map(({ id }) => id))
      return rows.map(({ id }) => ids.has(id))
    })
  }

  find(id: string): Promise<Message | undefined> {
    return this.gather('find', id, (ids) => this.some(ids, ''))
  }

  async lockByNews({
    messageId,
    providerMessageId,
  }: Pick<StatusNews, 'messageId' | 'providerMessageId'>): Promise<Message | undefined> {
    const id = messageId ?? (await this.idOf(providerMessageId))
    if (!id) return undefined
    await this.database.session().takeTurn(`message ${id}`)
    return this.gather('lock', id, (ids) => this.some(ids, 'FOR UPDATE'))
  }

  private idOf(providerMessageId: string): Promise<string | undefined> {
    return this.gather('id', providerMessageId, async (wanted) => {
      const rows = await this.query<{ id: string; name: string }>(
        'SELECT id, provider_message_id AS name FROM notifications.messages WHERE provider_message_id = ANY($1)',
        [wanted],
      )
      const ids = new Map(rows.map(({ id, name }) => [name, id]))
      return wanted.map((name) => ids.get(name))
    })
  }

  private async some(ids: readonly string[], lock: 'FOR UPDATE' | ''): Promise<(Message | undefined)[]> {
    const sql = `SELECT * FROM notifications.messages WHERE id = ANY($1) ORDER BY id ${lock}`
    const found = new Map((await this.query<MessageRow>(sql, [ids])).map((row) => [row.id, fromRow(row)]))
    return ids.map((id) => found.get(id))
  }

  async update(id: string, change: Partial<Message>): Promise<void> {
    const row = rowOf(change)
    const columns = Object.keys(row)
    if (columns.length === 0) return
    await this.gather(`update ${columns}`, { id, ...row }, async (rows) => {
      const sets = columns.map((column) => `${column} = r.${column}`).join(', ')
      await this.query(
        `UPDATE notifications.messages m SET ${sets} FROM json_populate_recordset(NULL::notifications.messages, $1::json) r
         WHERE m.id = r.id AND m.id = ANY($2::uuid[])`,
        [JSON.stringify(rows), rows.map((one) => one.id)],
      )
      return []
    })
  }

  async page(query: { orderId?: string; after?: string; limit: number }): Promise<Message[]> {
    const rows = await this.query<MessageRow>(
      `SELECT * FROM notifications.messages WHERE ($1::uuid IS NULL OR order_id = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [query.orderId ?? null, query.after ?? null, query.limit],
    )
    return rows.map(fromRow)
  }

  async redact(whom: { phone?: string; email?: string } | 'everybody'): Promise<void> {
    const [phone, email] = whom === 'everybody' ? [] : [whom.phone, whom.email]
    await this.query(
      `UPDATE notifications.messages SET recipient = '{}', text = '', plan = '{"text":""}'
       WHERE $1 OR recipient->>'phone' = $2 OR lower(recipient->>'email') = lower($3)`,
      [whom === 'everybody', phone ?? null, email ?? null],
    )
  }
}
