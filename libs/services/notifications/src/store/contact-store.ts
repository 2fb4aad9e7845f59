import { newId } from '@litper/kernel'
import { currentTenant } from '@litper/platform'
import type { Database, Recipient } from '@litper/ports'
import { PAIR_SECONDS } from '../domain/message.ts'
import type { Contact, ContactStore } from '../usecases/ports.ts'

interface Row {
  id: string
  phone: string | null
  user_id: string | null
  window_until: Date | null
}

interface Withdrawn {
  window_until: string | null
  next_free_at: string
}

/** People as a shop's number knows them: by phone, by business-scoped id, or both. */
export class PostgresContactStore implements ContactStore {
  constructor(private readonly database: Database) {}

  async meet(person: Recipient, windowUntil?: Date): Promise<Contact> {
    const [row] = await this.one(person, windowUntil)
    return { id: row!.id, windowUntil: row!.window_until ?? undefined }
  }

  async reserve(contactId: string, from: Date, businessKey: string): Promise<Date | undefined> {
    const [row] = await this.database.session().query<{ at: Date }>(
      `UPDATE notifications.contacts SET next_free_at = greatest(next_free_at, $2) + make_interval(secs => $3)
       WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM notifications.messages WHERE business_key = $4)
       RETURNING next_free_at - make_interval(secs => $3) AS at`,
      [contactId, from, PAIR_SECONDS, businessKey],
    )
    return row?.at
  }

  async windowOf(person: Recipient): Promise<Date | undefined> {
    const [row] = await this.database.session().query<Row>(
      `SELECT max(window_until) AS window_until FROM
           (SELECT window_until FROM notifications.contacts WHERE phone = $1 UNION ALL SELECT window_until FROM notifications.contacts WHERE user_id = $2) AS known`,
      [person.phone ?? null, person.userId ?? null],
    )
    return row?.window_until ?? undefined
  }

  private async one({ phone, userId }: Recipient, windowUntil?: Date): Promise<Row[]> {
    const gone = phone && userId ? await this.withdraw(phone, userId) : undefined
    const key = phone ? 'phone' : 'user_id'
    return this.database.session().query<Row>(
      `INSERT INTO notifications.contacts (id, tenant_id, phone, user_id, window_until, next_free_at)
       VALUES ($1, $2, $3, $4, greatest($5::timestamptz, $6), coalesce($7::timestamptz, '-infinity'))
       ON CONFLICT (tenant_id, ${key}) DO UPDATE SET
         user_id = coalesce(excluded.user_id, contacts.user_id), phone = coalesce(excluded.phone, contacts.phone),
         window_until = greatest(contacts.window_until, excluded.window_until),
         next_free_at = greatest(contacts.next_free_at, excluded.next_free_at)
       RETURNING id, phone, user_id, window_until`,
      [
        newId(),
        currentTenant(),
        phone ?? null,
        userId ?? null,
        windowUntil ?? null,
        gone?.window_until ?? null,
        gone?.next_free_at ?? null,
      ],
    )
  }

  async forget(whom: { phone?: string } | 'everybody'): Promise<void> {
    const phone = whom === 'everybody' ? undefined : (whom.phone ?? '')
    await this.database
      .session()
      .query('DELETE FROM notifications.contacts WHERE $1::text IS NULL OR phone = $1', [phone ?? null])
  }

  /** Two rows of one person become one: the id gives way to the row with the phone, which takes over its window and its pace. */
  private async withdraw(phone: string, userId: string): Promise<Withdrawn | undefined> {
    const [gone] = await this.database
      .session()
      .query<Withdrawn>(
        'DELETE FROM notifications.contacts WHERE user_id = $2 AND phone IS DISTINCT FROM $1 RETURNING window_until::text, next_free_at::text',
        [phone, userId],
      )
    return gone
  }
}
