import { newId } from '@litper/kernel'
import { currentTenant, type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import type {
  ChatMessage,
  ChatStore,
  Contact,
  Conversation,
  ConversationChange,
  ForgottenShop,
  InboxQuery,
  InboxRow,
  PersonTalk,
  Said,
  Someone,
  WhoseTalk,
} from '../usecases/ports.ts'
import { ChatPeopleRows } from './chat-people-rows.ts'
import { ContactRows } from './contact-store.ts'
import { ConversationEntity, MessageEntity } from './entities.ts'
import { Forgetting } from './forgetting.ts'
import { pageOfInbox } from './inbox-page.ts'
import { ParcelRows } from './parcel-store.ts'

export class PostgresChatStore implements ChatStore {
  private readonly contacts
  private readonly conversations
  private readonly said
  private readonly parcels
  private readonly forgetting
  private readonly people

  constructor(private readonly database: Database) {
    this.contacts = new ContactRows(database)
    this.conversations = tableOf(database, ConversationEntity)
    this.said = tableOf(database, MessageEntity)
    this.parcels = new ParcelRows(database)
    this.forgetting = new Forgetting(database)
    this.people = new ChatPeopleRows(database)
  }

  meet(person: Someone): Promise<Contact> {
    return this.contacts.meet(person)
  }

  async move(from: Someone, to: Someone): Promise<Contact | undefined> {
    const contact = await this.contacts.move(from, to)
    if (from.phone && to.phone) await this.parcels.moveTo(from.phone, to.phone)
    return contact
  }

  contact(id: string): Promise<Contact | undefined> {
    return this.contacts.find(id)
  }

  async open(contactId: string, provider: string): Promise<Conversation> {
    await this.conversations.takeTurn({ contactId })
    const [row] = await this.conversations.query(
      `INSERT INTO chat.conversations (id, tenant_id, contact_id, provider) VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, contact_id) WHERE state <> 'closed' DO UPDATE SET updated_at = now(), provider = excluded.provider
       RETURNING ${this.conversations.columns}`,
      [newId(), currentTenant(), contactId, provider],
    )
    await this.conversations.markLocked(row!)
    return conversationFrom(row!)
  }

  async find(id: string): Promise<Conversation | undefined> {
    return some(await this.conversations.read({ id }))
  }

  async isTalking(contactId: string): Promise<boolean> {
    return (
      (await this.conversations.select("WHERE contact_id = $1 AND state <> 'closed' LIMIT 1", [contactId])).length > 0
    )
  }

  async lock(id: string): Promise<Conversation | undefined> {
    return some(await this.conversations.lock({ id }))
  }

  async page(query: InboxQuery): Promise<InboxRow[]> {
    const rows = await pageOfInbox(this.conversations, query)
    const contacts = await this.contacts.findAll(rows.map((row) => row.contactId))
    return rows.map((row) => ({ ...conversationFrom(row), contact: contacts.get(row.contactId)! }))
  }

  async talksOf(contactId: string, limit: number): Promise<Conversation[]> {
    const rows = await this.conversations.readAll({ contactId }, { order: { id: 'DESC' }, limit })
    return rows.map(conversationFrom)
  }

  async change(id: string, change: ConversationChange): Promise<void> {
    await this.conversations.change({ id, ...change })
  }

  hear(
    conversationId: string,
    { providerMessageId, kind, text }: { providerMessageId: string; kind: string; text?: string },
  ): Promise<boolean> {
    return this.said.add({ id: newId(), conversationId, direction: 'in', providerMessageId, kind, text })
  }

  async takeBack(providerMessageId: string): Promise<{ conversationId: string; text?: string } | undefined> {
    const [row] = await this.database.session().query<{ conversation_id: string; text: string | null }>(
      `WITH said AS (SELECT id, text FROM chat.messages WHERE provider_message_id = $1 AND direction = 'in' FOR UPDATE)
       UPDATE chat.messages m SET text = NULL FROM said WHERE m.id = said.id RETURNING m.conversation_id, said.text`,
      [providerMessageId],
    )
    return row && { conversationId: row.conversation_id, text: row.text ?? undefined }
  }

  async say(conversationId: string, said: Said): Promise<void> {
    await this.said.save({ ...said, conversationId, direction: 'out', kind: 'text' })
  }

  async note(conversationId: string, said: Said): Promise<void> {
    await this.said.save({ ...said, conversationId, direction: 'note', kind: 'text' })
  }

  async messages(conversationId: string): Promise<ChatMessage[]> {
    const rows = await this.said.readAll({ conversationId }, { order: { id: 'DESC' }, limit: 500 })
    return rows.toReversed().map((row) => ({ ...row, at: row.at.toISOString() }))
  }

  async archived(conversationId: string): Promise<void> {
    await this.said.remove({ conversationId })
    const row = await this.conversations.lock({ id: conversationId })
    // nobody said anything: it is as old as it was
    if (row) await this.conversations.change({ id: row.id, archived: true, updatedAt: row.updatedAt })
  }

  archivedOf(people: readonly string[]): Promise<string[]> {
    return this.forgetting.archivedOf(people)
  }

  peopleOf(shop: ForgottenShop): Promise<string[]> {
    return this.forgetting.peopleOf(shop)
  }

  parcelsOf(phone: string): Promise<Parcel[]> {
    return this.parcels.ofPhone(phone)
  }

  claim(numbers: readonly string[], phone: string): Promise<Parcel | undefined> {
    return this.parcels.claim(numbers, phone)
  }

  keepParcel(parcel: Partial<Parcel> & { orderId: string }): Promise<void> {
    return this.parcels.keep(parcel)
  }

  shareParcel(orderId: string, phone: string): Promise<void> {
    return this.parcels.shareWith(orderId, phone)
  }

  lockParcel(orderId: string): Promise<Parcel | undefined> {
    return this.parcels.find(orderId)
  }

  parcelsOfWaybills(numbers: readonly string[]): Promise<Parcel[]> {
    return numbers.length > 0 ? this.parcels.ofWaybills(numbers) : Promise.resolve([])
  }

  keepSent(providerMessageId: string, orderId: string): Promise<void> {
    return this.parcels.keepSent(providerMessageId, orderId)
  }

  orderOfSent(providerMessageId: string): Promise<string | undefined> {
    return this.parcels.orderOfSent(providerMessageId)
  }

  optOut(contactId: string, at: Date): Promise<void> {
    return this.contacts.optOut(contactId, at)
  }

  async quietSince(before: Date, limit: number): Promise<string[]> {
    const rows = await this.conversations.select(QUIET, [before.toISOString(), limit])
    return rows.map(({ id }) => id)
  }

  redact(people: readonly string[]): Promise<void> {
    return this.forgetting.redact(people)
  }

  ofPerson(whose: WhoseTalk): Promise<PersonTalk> {
    return this.people.find(whose)
  }

  forget(found: PersonTalk): Promise<void> {
    return this.people.forget(found)
  }

  redactParcels(shop: ForgottenShop): Promise<void> {
    return this.forgetting.redactParcels(shop)
  }
}

/** Of who owes us an answer, or whose order waits for one, nothing is settled. $1: since when nobody spoke; $2: how many. */
const QUIET = `WHERE state = 'bot' AND last_by = 'bot' AND unclear = 0 AND last_at < $1::timestamptz AND NOT EXISTS (
    SELECT 1 FROM chat.contacts c JOIN chat.parcels p ON coalesce(p.owner_phone, p.phone) = c.phone
    WHERE c.id = contact_id AND p.status IN ('held', 'confirming'))
  ORDER BY last_at LIMIT $2`

const some = (row: RowOf<typeof ConversationEntity> | undefined) => row && conversationFrom(row)
const conversationFrom = (row: RowOf<typeof ConversationEntity>): Conversation => ({
  ...row,
  updatedAt: row.updatedAt.toISOString(),
})
