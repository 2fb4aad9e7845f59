import { currentTenant } from '@litper/platform'
import type { Database, Recipient } from '@litper/ports'
import type { Purpose, Status, Words } from '../domain/message.ts'
import type { Message, MessageStore, StatusNews } from '../usecases/ports.ts'

interface Row {
  id: string
  business_key: string
  order_id: string | null
  conversation_id: string | null
  purpose: Purpose
  recipient: Recipient
  plan: Words
  why: string
  provider: string | null
  provider_message_id: string | null
  status: Status
  planned_for: Date
  sent_at: Date | null
  delivered_at: Date | null
  read_at: Date | null
  error: string | null
  cost_amount: string | null
  cost_currency: string | null
}

/** The columns that may change after planning, by their names in the domain. */
const CHANGEABLE = {
  status: 'status',
  provider: 'provider',
  providerMessageId: 'provider_message_id',
  sentAt: 'sent_at',
  deliveredAt: 'delivered_at',
  readAt: 'read_at',
  error: 'error',
} as const

export class PostgresMessageStore implements MessageStore {
  constructor(private readonly database: Database) {}

  private query<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }

  async add(m: Message): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO notifications.messages (id, tenant_id, business_key, order_id, conversation_id, purpose, recipient, plan, text, why, planned_for)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (tenant_id, business_key) DO NOTHING RETURNING 1`,
      [
        m.id,
        currentTenant(),
        m.businessKey,
        m.orderId ?? null,
        m.conversationId ?? null,
        m.purpose,
        JSON.stringify(m.recipient),
        JSON.stringify(m.words),
        m.words.text,
        m.why,
        m.plannedFor,
      ],
    )
    return rows.length > 0
  }

  async find(id: string): Promise<Message | undefined> {
    const [row] = await this.query<Row>('SELECT * FROM notifications.messages WHERE id = $1', [id])
    return row && fromRow(row)
  }

  async forStatus({
    messageId,
    providerMessageId,
  }: Pick<StatusNews, 'messageId' | 'providerMessageId'>): Promise<Message | undefined> {
    const [row] = messageId
      ? await this.query<Row>('SELECT * FROM notifications.messages WHERE id = $1 FOR UPDATE', [messageId])
      : await this.query<Row>('SELECT * FROM notifications.messages WHERE provider_message_id = $1 FOR UPDATE', [
          providerMessageId,
        ])
    return row && fromRow(row)
  }

  async update(id: string, change: Partial<Message>): Promise<void> {
    const columns = Object.entries(CHANGEABLE).filter(([name]) => change[name as keyof Message] !== undefined)
    const sets = columns.map(([, column], index) => `${column} = $${index + 2}`)
    const values: unknown[] = columns.map(([name]) => change[name as keyof Message])
    if (change.cost) {
      sets.push(`cost_amount = $${values.length + 2}`, `cost_currency = $${values.length + 3}`)
      values.push(change.cost.amount, change.cost.currency)
    }
    if (sets.length > 0)
      await this.query(`UPDATE notifications.messages SET ${sets.join(', ')} WHERE id = $1`, [id, ...values])
  }

  async page(query: { orderId?: string; after?: string; limit: number }): Promise<Message[]> {
    const rows = await this.query<Row>(
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

function fromRow(row: Row): Message {
  return {
    id: row.id,
    businessKey: row.business_key,
    orderId: row.order_id ?? undefined,
    conversationId: row.conversation_id ?? undefined,
    purpose: row.purpose,
    recipient: row.recipient,
    words: row.plan,
    why: row.why,
    provider: row.provider ?? undefined,
    providerMessageId: row.provider_message_id ?? undefined,
    status: row.status,
    plannedFor: row.planned_for,
    sentAt: row.sent_at ?? undefined,
    deliveredAt: row.delivered_at ?? undefined,
    readAt: row.read_at ?? undefined,
    error: row.error ?? undefined,
    cost: row.cost_amount ? { amount: String(Number(row.cost_amount)), currency: row.cost_currency! } : undefined,
  }
}
