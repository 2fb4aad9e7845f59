import { notFound } from '@litper/kernel'
import { wordsFor } from '../domain/words.ts'
import { planMessage } from './plan-message.ts'
import type { NotificationParts } from './ports.ts'

/** The parts of an order's last message that name its person and the order: every template begins with both. */
const ORDER_PARAMETER = 1

/**
 * A delay is told to a person once for an occasion, however many of their orders it hits. Whose order it is, and how it is called, says the
 * last message about it. @throws DomainError message.nobody_known when nobody was ever written to about it
 */
export async function tellDelay(
  parts: NotificationParts,
  { orderId, occasion }: { orderId: string; occasion: string },
): Promise<{ isTold: boolean }> {
  const [last] = (await parts.messages.page({ orderId, limit: 20 })).filter(
    ({ recipient, words }) => (recipient.phone ?? recipient.userId ?? recipient.email) && words.template,
  )
  if (!last) throw notFound('message.nobody_known')
  const { recipient, words, shopDomain } = last
  const isByPhone = recipient.phone !== undefined || recipient.userId !== undefined
  // their own id, not their number: what was planned stays when a person is forgotten
  const person = isByPhone ? (await parts.contacts.meet(recipient)).id : orderId
  const order = words.template?.parameters[ORDER_PARAMETER] ?? ''
  const businessKey = `delay/${occasion}/${person}`
  const isTold = await planMessage(parts, {
    businessKey,
    purpose: 'retraso',
    to: recipient,
    words: wordsFor('retraso', { name: recipient.firstName ?? '', order }),
    orderId,
    shopDomain,
    why: 'what it waits for is late',
  })
  return { isTold }
}
