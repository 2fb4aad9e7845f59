import { emit, MessageSettled } from '@litper/contracts'
import { forward } from '../domain/message.ts'
import type { MessageChange, NotificationParts, StatusNews } from './ports.ts'
import { sayOtherwise } from './say-otherwise.ts'

/** Codes of reports that do not say what they ask of us: they were made before the release that does. */
const UNREACHABLE = '131026'

/** What a provider told of a message: forward only, its cost kept, and a way round when it did not arrive. */
export async function recordStatus(parts: NotificationParts, news: StatusNews): Promise<void> {
  const message = await parts.messages.lockByNews(news)
  if (!message) return // another system's message on the same number
  const status = forward(message.status, news.status)
  const change: MessageChange = {
    status,
    error: news.error ?? message.error,
    cost: news.cost ?? message.cost,
    providerMessageId: message.providerMessageId ?? news.providerMessageId,
    sentAt: message.sentAt ?? (news.status === 'failed' ? undefined : news.at),
    provider: message.provider ?? news.provider,
    deliveredAt: message.deliveredAt ?? (news.status === 'delivered' || news.status === 'read' ? news.at : undefined),
    readAt: message.readAt ?? (news.status === 'read' ? news.at : undefined),
  }
  await parts.messages.update(message.id, change)
  if (status === message.status || status === 'queued' || status === 'sent' || status === 'cancelled') return
  const failure = news.failure ?? (news.error === UNREACHABLE ? 'unreachable' : 'permanent')
  const code = news.error ?? 'unknown'
  if (status === 'failed') await sayOtherwise(parts, { ...message, provider: change.provider }, { failure, code })
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
