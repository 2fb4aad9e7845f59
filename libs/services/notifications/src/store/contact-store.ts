import { newId } from '@litper/kernel'
import { currentTenant, tableOf } from '@litper/platform'
import type { Database, Recipient } from '@litper/ports'
import { PAIR_SECONDS } from '../domain/message.ts'
import type { Contact, ContactStore, ForgottenShop, Gone, Reach, Turn } from '../usecases/ports.ts'
import { ContactEntity } from './entities.ts'
import { REMOVE_PEOPLE_OF_SHOP } from './people-of-shop.ts'

interface Row {
  id: string
  phone: string | null
  user_id: string | null
  window_until: Date | null
}

interface Withdrawn {
  window_until: string | null
  next_free_at: string
  answers_free_at: string
}

/** $1: the tenant; $2: people as JSON. Merges what is newly known of each; who writes has not moved away. */
const meet = (key: 'phone' | 'user_id') => `
  INSERT INTO notifications.contacts (id, tenant_id, phone, user_id, window_until, next_free_at, answers_free_at)
  SELECT id, $1, phone, user_id, window_until, next_free_at, answers_free_at FROM json_populate_recordset(NULL::notifications.contacts, $2::json) ORDER BY ${key}
  ON CONFLICT (tenant_id, ${key}) DO UPDATE SET
    user_id = coalesce(excluded.user_id, contacts.user_id), phone = coalesce(excluded.phone, contacts.phone),
    window_until = greatest(contacts.window_until, excluded.window_until),
    moved_phone = CASE WHEN excluded.window_until IS NULL THEN contacts.moved_phone END,
    moved_user_id = CASE WHEN excluded.window_until IS NULL THEN contacts.moved_user_id END,
    next_free_at = greatest(contacts.next_free_at, excluded.next_free_at),
    answers_free_at = greatest(contacts.answers_free_at, excluded.answers_free_at)
  RETURNING id, phone, user_id, window_until`
const MEET = { phone: meet('phone'), user_id: meet('user_id') }

/** $1: what is wanted, as JSON; $2: seconds per message; $3: the people; $4: seconds until an empty bucket is full. */
const RESERVE = `
  UPDATE notifications.contacts c SET
    next_free_at = greatest(c.next_free_at, w.from) + make_interval(secs => $2),
    answers_free_at = CASE WHEN w.answer THEN greatest(c.answers_free_at, w.from) + make_interval(secs => $2) ELSE c.answers_free_at END
  FROM json_to_recordset($1::json) AS w(id uuid, "from" timestamptz, key text, answer boolean)
  WHERE c.id = w.id AND c.id = ANY($3::uuid[]) AND NOT EXISTS (SELECT 1 FROM notifications.messages WHERE business_key = w.key)
  RETURNING c.id, greatest(w.from, CASE WHEN w.answer THEN c.answers_free_at ELSE c.next_free_at END - make_interval(secs => $4)) AS at`

/** $1: people as JSON; by phone, or by id where no phone is known. */
const REACH = `
  SELECT greatest(p.window_until, u.window_until) AS until,
    CASE WHEN w.phone IS NULL THEN u.moved_phone ELSE p.moved_phone END AS phone,
    CASE WHEN w.phone IS NULL THEN u.moved_user_id ELSE p.moved_user_id END AS id
  FROM ROWS FROM (json_to_recordset($1::json) AS (phone text, "userId" text)) WITH ORDINALITY w(phone, user_id, n)
  LEFT JOIN notifications.contacts p ON p.phone = w.phone
  LEFT JOIN notifications.contacts u ON u.user_id = w.user_id
  ORDER BY n`

const later = (a: string | undefined, b: string | null | undefined): string | undefined =>
  a && b ? (new Date(a) > new Date(b) ? a : b) : (a ?? b ?? undefined)

/** Merging, pacing and windows have no verb: each is one statement, for many people at once. */
export class PostgresContactStore implements ContactStore {
  private readonly contacts
  constructor(
    private readonly database: Database,
    private readonly burst: number,
  ) {
    this.contacts = tableOf(database, ContactEntity)
  }

  async meet({ phone, userId }: Recipient, windowUntil?: Date): Promise<Contact> {
    await this.contacts.takeTurn(phone ? { phone } : { userId })
    const gone = phone && userId ? await this.withdraw(phone, userId) : undefined
    const row = {
      id: newId(),
      phone,
      user_id: userId,
      window_until: later(windowUntil?.toISOString(), gone?.window_until),
      next_free_at: gone?.next_free_at ?? '-infinity',
      answers_free_at: gone?.answers_free_at ?? '-infinity',
    }
    const key = phone ? 'phone' : 'user_id'
    return this.database.session().batch(`contacts.meet ${key}`, row, async (rows) => {
      const known = await this.database.session().query<Row>(MEET[key], [currentTenant(), JSON.stringify(rows)])
      const found = new Map(known.map((one) => [one[key], one]))
      return rows.map((one) => {
        const { id, window_until: until } = found.get(one[key]!)!
        return { id, windowUntil: until ?? undefined }
      })
    })
  }

  async reserve(contactId: string, { from, businessKey, isAnswer }: Turn): Promise<Date | undefined> {
    await this.contacts.takeTurn({ id: contactId })
    const wanted = { id: contactId, from, key: businessKey, answer: isAnswer }
    return this.database.session().batch('contacts.reserve', wanted, async (all) => {
      const rows = await this.database
        .session()
        .query<{ id: string; at: Date }>(RESERVE, [
          JSON.stringify(all),
          PAIR_SECONDS,
          all.map((one) => one.id),
          PAIR_SECONDS * this.burst,
        ])
      const free = new Map(rows.map((row) => [row.id, row.at]))
      return all.map(({ id }) => free.get(id))
    })
  }

  async reach(person: Recipient): Promise<Reach> {
    return this.database.session().batch('contacts.reach', person, async (all) => {
      const rows = await this.database
        .session()
        .query<{ until: Date | null; phone: string | null; id: string | null }>(REACH, [JSON.stringify(all)])
      return rows.map(({ until, phone, id }) => ({
        windowUntil: until ?? undefined,
        moved: phone || id ? { phone: phone ?? undefined, userId: id ?? undefined } : undefined,
      }))
    })
  }

  async move(from: Recipient, to: Recipient): Promise<void> {
    const { id } = await this.meet(from)
    const { id: now } = await this.meet(to)
    if (id === now) return
    await this.contacts.set({ id: now, movedPhone: undefined, movedUserId: undefined })
    await this.contacts.set({ id, movedPhone: to.phone, movedUserId: to.userId })
  }

  async forget(gone: Gone): Promise<number> {
    const rows = await this.database
      .session()
      .query(
        'DELETE FROM notifications.contacts WHERE phone = ANY($1::text[]) OR user_id = ANY($2::text[]) RETURNING id',
        [[...gone.phones], [...gone.userIds]],
      )
    await this.forgetMoved(gone)
    return rows.length
  }

  async othersOf({ phones, userIds }: Gone): Promise<Gone> {
    const rows = await this.database
      .session()
      .query<Record<'phone' | 'user_id' | 'moved_phone' | 'moved_user_id', string | null>>(
        `SELECT phone, user_id, moved_phone, moved_user_id FROM notifications.contacts
         WHERE phone = ANY($1::text[]) OR user_id = ANY($2::text[]) OR moved_phone = ANY($1::text[]) OR moved_user_id = ANY($2::text[])`,
        [[...phones], [...userIds]],
      )
    return {
      phones: rows.flatMap((row) => [row.phone ?? [], row.moved_phone ?? []].flat()),
      userIds: rows.flatMap((row) => [row.user_id ?? [], row.moved_user_id ?? []].flat()),
    }
  }

  async forgetShop({ shopDomain, isLast }: ForgottenShop): Promise<Gone> {
    const rows = await this.database
      .session()
      .query<Pick<Row, 'phone' | 'user_id'>>(REMOVE_PEOPLE_OF_SHOP, [shopDomain, isLast])
    const gone = {
      phones: rows.flatMap((row) => row.phone ?? []),
      userIds: rows.flatMap((row) => row.user_id ?? []),
    }
    await this.forgetMoved(gone)
    return gone
  }

  private async forgetMoved({ phones, userIds }: Gone): Promise<void> {
    await this.database.session().query(
      `UPDATE notifications.contacts SET moved_phone = NULL, moved_user_id = NULL
       WHERE moved_phone = ANY($1::text[]) OR moved_user_id = ANY($2::text[])`,
      [[...phones], [...userIds]],
    )
  }

  /** Two rows of one person become one: the id gives way to the row with the phone, which takes over its window and its pace. */
  private async withdraw(phone: string, userId: string): Promise<Withdrawn | undefined> {
    const [gone] = await this.database.session().query<Withdrawn>(
      `DELETE FROM notifications.contacts WHERE user_id = $2 AND phone IS DISTINCT FROM $1
         RETURNING window_until::text, next_free_at::text, answers_free_at::text`,
      [phone, userId],
    )
    return gone
  }
}
