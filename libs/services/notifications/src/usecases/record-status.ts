import { emit, MessageSettled } from '@litper/contracts'
import { forward, knownError } from '../domain/message.ts'
import { emailInstead } from './email-fallback.ts'
import type { MessageChange, NotificationParts, StatusNews } from './ports.ts'

const UNREACHABLE = '131026'

/** What a provider told of a message: forward only, its cost kept, and a way round when the person cannot be reached. */
export async function recordStatus(parts: NotificationParts, news: StatusNews): Promise<void> {
  const message = await parts.messages.lockByNews(news)
  if (!message) return // another system's message on the same number
  const status = forward(message.status, news.status)
  const change: MessageChange = {
    status,
    error: news.error ?? knownError(message.error),
    cost: news.cost ?? message.cost,
    providerMessageId: message.providerMessageId ?? news.providerMessageId,
    sentAt: message.sentAt ?? (news.status === 'failed' ? undefined : news.at),
    provider: message.provider ?? news.provider,
    deliveredAt: message.deliveredAt ?? (news.status === 'delivered' || news.status === 'read' ? news.at : undefined),
    readAt: message.readAt ?? (news.status === 'read' ? news.at : undefined),
  }
  await parts.messages.update(message.id, change)
  if (status === message.status) return
  if (status === 'delivered' || status === 'read' || status === 'failed') {
    await parts.publish([
      emit(MessageSettled, {
        messageId: message.id,
        orderId: message.orderId,
        status,
        at: news.at.toISOString(),
        errorCode: news.error,
      }),
    ])
  }
  if (status === 'failed' && news.error === UNREACHABLE) await emailInstead(parts, message)
}
