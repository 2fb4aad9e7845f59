import type { Recipient } from '@litper/ports'
import type { NotificationParts } from './ports.ts'

/** Numbers that change more often than this are a circle. */
const MOVES_MOST = 4

/** Until when free words reach the person; `to` when they have another number now. */
export async function reachOf(
  { contacts }: Pick<NotificationParts, 'contacts'>,
  recipient: Recipient,
): Promise<{ readonly windowUntil?: Date; readonly to?: Recipient }> {
  let reach = await contacts.reach(recipient)
  let to: Recipient | undefined
  for (let moves = 0; reach.moved && moves < MOVES_MOST; moves++) {
    to = { ...recipient, phone: reach.moved.phone, userId: reach.moved.userId }
    reach = await contacts.reach(to)
  }
  return { windowUntil: reach.windowUntil, to }
}
