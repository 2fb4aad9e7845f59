import { newId } from '@litper/kernel'
import { currentTenant } from '@litper/platform'
import type { Session } from '@litper/ports'
import type { Contact, Someone } from '../usecases/ports.ts'

export interface ContactRow {
  id: string
  phone: string | null
  user_id: string | null
  username: string | null
  name: string | null
}

export const contactFrom = (row: ContactRow): Contact => ({
  id: row.id,
  phone: row.phone ?? undefined,
  userId: row.user_id ?? undefined,
  username: row.username ?? undefined,
  name: row.name ?? undefined,
})

/** Finds or makes the person; a message that carries both identities makes one contact of two. */
export async function meetContact(session: Session, person: Someone): Promise<Contact> {
  const { phone, userId, username, name } = person
  const known = await session.query<ContactRow>(
    `SELECT * FROM chat.contacts WHERE id IN (SELECT id FROM chat.contacts WHERE phone = $1 UNION SELECT id FROM chat.contacts WHERE user_id = $2)
     ORDER BY (phone = $1) DESC NULLS LAST, id FOR UPDATE`,
    [phone ?? null, userId ?? null],
  )
  const [first, other] = known
  if (!first) return (await add(session, person)) ?? meetContact(session, person)
  if (other) await mergeInto(session, first, other)
  // The phone that the provider names now is the person's: an older one is somebody else's by now, and so are its parcels.
  const now: ContactRow = {
    id: first.id,
    phone: phone ?? first.phone,
    user_id: userId ?? first.user_id,
    username: username ?? first.username,
    name: name ?? first.name,
  }
  await session.query('UPDATE chat.contacts SET phone = $2, user_id = $3, username = $4, name = $5 WHERE id = $1', [
    now.id,
    now.phone,
    now.user_id,
    now.username,
    now.name,
  ])
  return contactFrom(now)
}

/** Undefined when another transaction made the same person meanwhile. */
async function add(session: Session, { phone, userId, username, name }: Someone): Promise<Contact | undefined> {
  const [row] = await session.query<ContactRow>(
    `INSERT INTO chat.contacts (id, tenant_id, phone, user_id, username, name) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING *`,
    [newId(), currentTenant(), phone ?? null, userId ?? null, username ?? null, name ?? null],
  )
  return row && contactFrom(row)
}

/**
 * A contact known by its id alone is the same person: its conversations move, and of two open ones the keeper's stays, with a person
 * at it when a person was at either. A contact with another phone only gives up the id that has moved on.
 */
async function mergeInto(session: Session, keeper: ContactRow, other: ContactRow): Promise<void> {
  if (other.phone) {
    await session.query('UPDATE chat.contacts SET user_id = NULL WHERE id = $1', [other.id])
    return
  }
  const ids = [keeper.id, other.id]
  await session.query(
    `UPDATE chat.conversations mine SET state = 'human', reason = coalesce(mine.reason, theirs.reason)
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
  await session.query('DELETE FROM chat.contacts WHERE id = $1', [other.id])
}
