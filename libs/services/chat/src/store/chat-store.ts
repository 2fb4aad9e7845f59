import { newId } from '@litper/kernel'
import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import type { ChatMessage, ChatStore, Contact, Conversation, Someone } from '../usecases/ports.ts'
import { type ContactRow, contactFrom, meetContact } from './contact-store.ts'
import { claimParcel, keepParcel, parcelsOf } from './parcel-store.ts'

interface ConversationRow {
  id: string
  contact_id: string
  provider: string
  state: Conversation['state']
  unclear: number
  reason: string | null
  archived: boolean
  updated_at: Date
}
interface MessageRow {
  id: string
  direction: 'in' | 'out'
  kind: string
  text: string | null
  steps: string[]
  at: Date
}

const conversationFrom = (row: ConversationRow): Conversation => ({
  id: row.id,
  contactId: row.contact_id,
  provider: row.provider,
  state: row.state,
  unclear: row.unclear,
  reason: row.reason ?? undefined,
  archived: row.archived,
  updatedAt: row.updated_at.toISOString(),
})

export class PostgresChatStore implements ChatStore {
  constructor(private readonly database: Database) {}

  private query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }

  meet(person: Someone): Promise<Contact> {
    return meetContact(this.database.session(), person)
  }

  async contact(id: string): Promise<Contact | undefined> {
    const [row] = await this.query<ContactRow>('SELECT * FROM chat.contacts WHERE id = $1', [id])
    return row && contactFrom(row)
  }

  async open(contactId: string, provider: string): Promise<Conversation> {
    const [row] = await this.query<ConversationRow>(
      `INSERT INTO chat.conversations (id, tenant_id, contact_id, provider) VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, contact_id) WHERE state <> 'closed' DO UPDATE SET updated_at = now(), provider = excluded.provider RETURNING *`,
      [newId(), currentTenant(), contactId, provider],
    )
    return conversationFrom(row!)
  }

  async find(id: string): Promise<Conversation | undefined> {
    const [row] = await this.query<ConversationRow>('SELECT * FROM chat.conversations WHERE id = $1', [id])
    return row && conversationFrom(row)
  }

  async page(query: { state?: string; after?: string; limit: number }): Promise<Conversation[]> {
    const rows = await this.query<ConversationRow>(
      'SELECT * FROM chat.conversations WHERE ($1::text IS NULL OR state = $1) AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3',
      [query.state ?? null, query.after ?? null, query.limit],
    )
    return rows.map(conversationFrom)
  }

  async change(
    id: string,
    { state, unclear, reason }: { state?: string; unclear?: number; reason?: string },
  ): Promise<void> {
    await this.query(
      'UPDATE chat.conversations SET state = coalesce($2, state), unclear = coalesce($3, unclear), reason = coalesce($4, reason), updated_at = now() WHERE id = $1',
      [id, state ?? null, unclear ?? null, reason ?? null],
    )
  }

  async hear(
    conversationId: string,
    message: { providerMessageId: string; kind: string; text?: string },
  ): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO chat.messages (id, tenant_id, conversation_id, direction, provider_message_id, kind, text) VALUES ($1, $2, $3, 'in', $4, $5, $6)
       ON CONFLICT (tenant_id, provider_message_id) DO NOTHING RETURNING 1`,
      [newId(), currentTenant(), conversationId, message.providerMessageId, message.kind, message.text ?? null],
    )
    return rows.length > 0
  }

  async say(conversationId: string, id: string, text: string, steps: readonly string[]): Promise<void> {
    await this.query(
      `INSERT INTO chat.messages (id, tenant_id, conversation_id, direction, kind, text, steps) VALUES ($1, $2, $3, 'out', 'text', $4, $5)`,
      [id, currentTenant(), conversationId, text, JSON.stringify(steps)],
    )
  }

  async messages(conversationId: string): Promise<ChatMessage[]> {
    const rows = await this.query<MessageRow>(
      'SELECT * FROM chat.messages WHERE conversation_id = $1 ORDER BY id LIMIT 500',
      [conversationId],
    )
    return rows.map((row) => ({
      id: row.id,
      direction: row.direction,
      kind: row.kind,
      text: row.text ?? undefined,
      steps: row.steps,
      at: row.at.toISOString(),
    }))
  }

  async archived(conversationId: string): Promise<void> {
    await this.query('DELETE FROM chat.messages WHERE conversation_id = $1', [conversationId])
    await this.query('UPDATE chat.conversations SET archived = true WHERE id = $1', [conversationId])
  }

  async archivedOf(phone: string | undefined): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT c.id FROM chat.conversations c JOIN chat.contacts p ON p.id = c.contact_id
       WHERE c.archived AND ($1::text IS NULL OR p.phone = $1)`,
      [phone ?? null],
    )
    return rows.map((row) => row.id)
  }

  parcelsOf(phone: string): Promise<Parcel[]> {
    return parcelsOf(this.database.session(), phone)
  }

  claim(numbers: readonly string[], phone: string): Promise<Parcel | undefined> {
    return claimParcel(this.database.session(), numbers, phone)
  }

  keepParcel(parcel: Partial<Parcel> & { orderId: string }): Promise<void> {
    return keepParcel(this.database.session(), parcel)
  }

  async redact(phone: string | undefined): Promise<void> {
    const whose =
      'SELECT c.id FROM chat.conversations c JOIN chat.contacts p ON p.id = c.contact_id WHERE $1::text IS NULL OR p.phone = $1'
    await this.query(`UPDATE chat.messages SET text = NULL WHERE conversation_id IN (${whose})`, [phone ?? null])
    await this.query('UPDATE chat.parcels SET phone = NULL WHERE $1::text IS NULL OR phone = $1', [phone ?? null])
    await this.query(
      'UPDATE chat.contacts SET phone = NULL, user_id = NULL, username = NULL, name = NULL WHERE $1::text IS NULL OR phone = $1',
      [phone ?? null],
    )
  }
}
