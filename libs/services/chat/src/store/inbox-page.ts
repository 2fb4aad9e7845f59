import type { RowOf, Table } from '@litper/platform'
import type { InboxQuery } from '../usecases/ports.ts'
import type { ConversationEntity } from './entities.ts'

type View = NonNullable<InboxQuery['view']>

const VIEWS: Record<View, string> = {
  waiting: "state = 'human' AND owner_id IS NULL",
  mine: "state = 'human' AND owner_id = ?",
  taken: "state = 'human' AND owner_id IS NOT NULL",
  bot: "state = 'bot'",
  closed: "state = 'closed'",
}

/** One page of conversations, by the last message, newest first; those that wait for a person by their wait, longest first. */
export function pageOfInbox(
  conversations: Table<typeof ConversationEntity>,
  { view, state, ownerId, after, limit }: InboxQuery,
): Promise<readonly RowOf<typeof ConversationEntity>[]> {
  const [column, direction, sign] = view === 'waiting' ? ['waiting_since', 'ASC', '>'] : ['last_at', 'DESC', '<']
  const parameters: unknown[] = []
  const given = (sql: string, ...values: unknown[]) => sql.replace(/\?/g, () => `$${parameters.push(values.shift())}`)
  const where = [
    ...(view ? [given(VIEWS[view], ownerId)] : []),
    ...(state ? [given('state = ?', state)] : []),
    ...(after ? [given(`(${column}, id) ${sign} (?::timestamptz, ?::uuid)`, after.at.toISOString(), after.id)] : []),
  ]
  const order = `ORDER BY ${column} ${direction}, id ${direction} ${given('LIMIT ?', limit)}`
  return conversations.select(`${where.length > 0 ? 'WHERE ' : ''}${where.join(' AND ')} ${order}`, parameters)
}
