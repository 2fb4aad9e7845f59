import { newId } from '@litper/kernel'
import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Contact, Someone } from '../usecases/ports.ts'
import { ContactEntity } from './entities.ts'

type Row = RowOf<typeof ContactEntity>

export class ContactRows {
  private readonly contacts
  constructor(private readonly database: Database) {
    this.contacts = tableOf(database, ContactEntity)
  }

  find(id: string): Promise<Contact | undefined> {
    return this.contacts.read({ id })
  }

  async findAll(ids: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
    const all = await this.contacts.readAll([...new Set(ids)].map((id) => ({ id })))
    return new Map(all.map((one) => [one.id, one]))
  }

  async optOut(id: string, at: Date): Promise<void> {
    await this.contacts.set({ id, optedOutAt: at })
  }

  /** Finds or makes the person; a message that carries both identities makes one contact of two. */
  async meet(person: Someone): Promise<Contact> {
    const { phone, userId, username, name } = person
    const byPhone = phone ? await this.contacts.lock({ phone }) : undefined
    const byId = userId ? await this.contacts.lock({ userId }) : undefined
    const first = byPhone ?? byId
    if (!first) {
      const contact = { id: newId(), phone, userId, username, name }
      return (await this.contacts.add(contact)) ? contact : this.meet(person) // another transaction made the same person
    }
    if (byPhone && byId && byPhone.id !== byId.id) await this.mergeInto(byPhone, byId)
    // The phone that the provider names now is the person's: an older one is somebody else's by now, and so are its parcels.
    const now: Contact = {
      id: first.id,
      phone: phone ?? first.phone,
      userId: userId ?? first.userId,
      username: username ?? first.username,
      name: name ?? first.name,
    }
    await this.contacts.change(now)
    return now
  }

  /**
   * The person has another number, and with it another id: what they had goes to whom the new one names. Nobody is found by the old one
   * any more: who writes from it later is somebody else.
   */
  async move(from: Someone, to: Someone): Promise<Contact | undefined> {
    const byPhone = from.phone ? await this.contacts.lock({ phone: from.phone }) : undefined
    const old = byPhone ?? (from.userId ? await this.contacts.lock({ userId: from.userId }) : undefined)
    if (!old) return undefined
    const gone = { phone: undefined, userId: undefined }
    await this.contacts.change({ id: old.id, ...gone })
    const { phone = old.phone, userId, username = old.username, name = old.name } = to
    const now = await this.meet({ phone, userId, username, name })
    if (now.id !== old.id) await this.mergeInto(now, { ...old, ...gone })
    return now
  }

  /**
   * A contact known by its id alone is the same person: its conversations move, and of two open ones the keeper's stays, with a person
   * at it when a person was at either. A contact with another phone only gives up the id that has moved on.
   */
  private async mergeInto(keeper: Pick<Row, 'id'>, other: Row): Promise<void> {
    if (other.phone) return this.contacts.change({ id: other.id, userId: undefined })
    const session = this.database.session()
    const ids = [keeper.id, other.id]
    await session.query(
      `UPDATE chat.conversations mine SET state = 'human', reason = coalesce(mine.reason, theirs.reason),
         owner_id = theirs.owner_id, taken_at = theirs.taken_at, waiting_since = theirs.waiting_since,
         unread = theirs.unread, order_id = coalesce(mine.order_id, theirs.order_id)
       FROM chat.conversations theirs
       WHERE mine.contact_id = $1 AND mine.state = 'bot' AND theirs.contact_id = $2 AND theirs.state = 'human'`,
      ids,
    )
    await session.query(
      `UPDATE chat.conversations theirs SET contact_id = $1, state = CASE WHEN EXISTS
         (SELECT 1 FROM chat.conversations mine WHERE mine.contact_id = $1 AND mine.state <> 'closed')
         THEN 'closed' ELSE theirs.state END
       WHERE contact_id = $2`,
      ids,
    )
    await session.query('UPDATE chat.satisfaction SET contact_id = $1 WHERE contact_id = $2', ids)
    if (other.optedOutAt) await this.contacts.set({ id: keeper.id, optedOutAt: other.optedOutAt })
    await this.contacts.remove({ id: other.id })
  }
}
