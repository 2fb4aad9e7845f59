import { newId } from '@litper/kernel'
import type { Recipient } from '@litper/ports'
import { PURPOSES, type Purpose, type Words } from '../domain/message.ts'
import type { Message, NotificationParts } from './ports.ts'
import { learntTime } from './time-message.ts'

export const SEND_MESSAGE = 'notifications.send-message'

export interface Plan {
  /** The same key never sends twice: order, purpose, and the occasion where there can be several. */
  readonly businessKey: string
  readonly purpose: Purpose
  readonly to: Recipient
  readonly words: Words
  readonly why: string
  readonly orderId?: string
  readonly shopDomain?: string
  readonly conversationId?: string
  readonly notBefore?: Date
  /** The parcel's, for the roll-out controls. */
  readonly about?: { readonly city?: string; readonly carrier?: string }
}

/**
 * Words, lawful hour and the person's own pace, decided and kept in one transaction; the sending is ordered, not done. False when it was
 * planned before.
 */
export async function planMessage(parts: NotificationParts, plan: Plan): Promise<boolean> {
  const { businessKey, purpose, to, words, orderId, shopDomain, conversationId, about } = plan
  const reachable = to.phone !== undefined || to.userId !== undefined
  const learnt = plan.notBefore ? undefined : await learntTime(parts, plan)
  const notBefore = plan.notBefore ?? learnt
  const why = learnt ? `${plan.why}; at the hour of ${about?.city}` : plan.why
  const now = parts.clock.now()
  const lawful = parts.lawfulAt(PURPOSES[purpose], notBefore && notBefore > now ? notBefore : now)
  // what waits for its hour takes nothing now: else an answer of tonight would wait for the campaign of tomorrow
  const leavesNow = lawful <= now
  const wanted = { from: lawful, businessKey, isAnswer: purpose === 'reply' }
  const runAt =
    reachable && leavesNow ? await parts.contacts.reserve((await parts.contacts.meet(to)).id, wanted) : lawful
  if (!runAt) return false // planned before: a repeat takes none of the person's time
  const message: Message = {
    id: newId(),
    businessKey,
    orderId,
    shopDomain,
    conversationId,
    purpose,
    recipient: to,
    words,
    why,
    status: 'queued',
    plannedFor: runAt,
  }
  if (!(await parts.messages.add(message))) return false
  // what need not wait is due by the ledger's clock, not by this process's, which may be wrong
  const later = runAt > parts.clock.now() ? runAt : undefined
  await parts.scheduleEffect(SEND_MESSAGE, message.id, { messageId: message.id, ...(about && { about }) }, later)
  return true
}
