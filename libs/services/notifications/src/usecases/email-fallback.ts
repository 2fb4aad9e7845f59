import { planMessage } from './plan-message.ts'
import type { Message, NotificationParts } from './ports.ts'

/** The same words by e-mail, as a message of its own, where WhatsApp cannot reach the person. */
export async function emailInstead(
  parts: NotificationParts,
  { businessKey, purpose, recipient, words, orderId, conversationId }: Message,
): Promise<void> {
  if (!recipient.email || businessKey.endsWith('/email')) return
  const to = { email: recipient.email, firstName: recipient.firstName }
  await planMessage(parts, {
    businessKey: `${businessKey}/email`,
    purpose,
    to,
    words,
    orderId,
    conversationId,
    why: 'could not be reached by phone',
  })
}
