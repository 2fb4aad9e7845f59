import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { PersonTalk, WhoseTalk } from '../usecases/ports.ts'
import { ContactEntity } from './entities.ts'

/** One person in all tables of the chat. */
export class ChatPeopleRows {
  private readonly contacts

  constructor(private readonly database: Database) {
    this.contacts = tableOf(database, ContactEntity)
  }

  /**
   * Locks the contacts. A conversation is its contact's, whatever it is about. A parcel is found by its order alone: its phone may be one
   * that a shop writes for all who gave none.
   */
  async find({ phones, userIds, orders, conversations }: WhoseTalk): Promise<PersonTalk> {
    const people = await this.contacts.select(
      `WHERE phone = ANY($1::text[]) OR user_id = ANY($2::text[])
         OR id IN (SELECT contact_id FROM chat.conversations WHERE id = ANY($3::uuid[]))`,
      [[...phones], [...userIds], [...conversations]],
    )
    const contacts = await this.contacts.lockAll(people.map(({ id }) => ({ id })))
    const session = this.database.session()
    const talks = await session.query<{ id: string; archived: boolean }>(
      'SELECT id, archived FROM chat.conversations WHERE contact_id = ANY($1::uuid[]) ORDER BY id FOR UPDATE',
      [contacts.map(({ id }) => id)],
    )
    const parcels = await session.query<{ order_id: string }>(
      'SELECT order_id FROM chat.parcels WHERE order_id = ANY($1::uuid[]) ORDER BY order_id FOR UPDATE',
      [[...orders]],
    )
    return { contacts, conversations: talks, parcels: parcels.map((one) => one.order_id) }
  }

  async forget({ contacts, conversations, parcels }: PersonTalk): Promise<void> {
    const session = this.database.session()
    const talks = [conversations.map(({ id }) => id)]
    await session.query(
      "UPDATE chat.messages SET text = NULL, steps = '[]' WHERE conversation_id = ANY($1::uuid[])",
      talks,
    )
    await session.query(
      `UPDATE chat.conversations SET last_text = NULL, state = 'closed', owner_id = NULL, taken_at = NULL, waiting_since = NULL, unread = 0, meaning = NULL,
         reason = CASE WHEN reason ~ '^[a-z0-9_.-]+$' THEN reason END WHERE id = ANY($1::uuid[])`,
      talks,
    )
    await session.query(
      `UPDATE chat.parcels SET phone = NULL, owner_phone = NULL, also_phone = NULL, recipient = NULL, question = NULL,
         exception = CASE WHEN exception ~ '^[a-z0-9_.-]+$' THEN exception END WHERE order_id = ANY($1::uuid[])`,
      [[...parcels]],
    )
    await session.query(
      'UPDATE chat.contacts SET phone = NULL, user_id = NULL, username = NULL, name = NULL WHERE id = ANY($1::uuid[])',
      [contacts.map(({ id }) => id)],
    )
    await session.query('UPDATE chat.parcels SET owner_phone = NULL WHERE owner_phone = ANY($1::text[])', [
      contacts.flatMap(({ phone }) => phone ?? []),
    ])
    await session.query('UPDATE chat.parcels SET also_phone = NULL WHERE also_phone = ANY($1::text[])', [
      contacts.flatMap(({ phone }) => phone ?? []),
    ])
  }
}
