import { emit, MessageLost } from '@litper/contracts'
import type { SendFailure } from '@litper/ports'
import { againKey, emailKey, nextWay } from '../domain/after-failure.ts'
import { canMail } from './can-mail.ts'
import { planMessage } from './plan-message.ts'
import type { Message, NotificationParts } from './ports.ts'

/**
 * A message failed for good, at once or by a later status: it is said again as the failure asks, or by e-mail, each as a message of its
 * own. Otherwise an operator has a notice, or the conversation a person.
 */
export async function sayOtherwise(
  parts: NotificationParts,
  message: Message,
  { failure, code }: { readonly failure: SendFailure; readonly code: string },
): Promise<void> {
  const { businessKey, purpose, recipient, words, orderId, shopDomain, conversationId, provider } = message
  const next = nextWay({ businessKey, purpose, words, hasEmail: await canMail(parts, recipient) }, failure)
  const plan = { purpose, orderId, shopDomain, conversationId }
  const now = parts.clock.now()
  switch (next.kind) {
    case 'again':
      await planMessage(parts, {
        ...plan,
        businessKey: againKey(businessKey),
        to: recipient,
        words: next.asTemplate ? { ...words, asTemplate: true } : words,
        why: `the message before failed (${code})`,
        ...(next.seconds > 0 && { notBefore: new Date(now.getTime() + next.seconds * 1000) }),
      })
      return
    case 'email':
      await planMessage(parts, {
        ...plan,
        businessKey: emailKey(businessKey),
        to: { email: recipient.email, firstName: recipient.firstName },
        words,
        why: `could not be reached by phone (${code})`,
      })
      return
    case 'nobody': {
      const lost = { messageId: message.id, orderId, conversationId, purpose, errorCode: code, at: now.toISOString() }
      await parts.publish([emit(MessageLost, lost)])
      if (conversationId) return // its person sees it there
      const about = { kind: 'undelivered', code, severity: 'warning', subject: purpose } as const
      return parts.notices.note({ ...about, provider: provider ?? 'unknown', at: now })
    }
  }
}
