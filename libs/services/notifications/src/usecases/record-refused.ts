import { emit, MessageSettled } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import { isWithheld, SendError } from '@litper/ports'
import { forward } from '../domain/message.ts'
import type { NotificationParts } from './ports.ts'
import { sayOtherwise } from './say-otherwise.ts'
import { lockMessage } from './send-message.ts'

/** The provider's no, for good: by another way, or somebody is told. */
export async function recordRefused(parts: NotificationParts, id: string, error: unknown): Promise<void> {
  const message = await lockMessage(parts, id)
  if (forward(message.status, 'failed') !== 'failed' || message.status === 'failed') return // it arrived after all, or is known
  const code = error instanceof SendError || error instanceof DomainError ? error.code : 'unknown'
  await parts.messages.update(id, { status: 'failed', error: code })
  const failure = error instanceof SendError ? error.failure : 'permanent'
  if (!isWithheld(error)) await sayOtherwise(parts, message, { failure, code })
  await parts.publish([
    emit(MessageSettled, {
      messageId: id,
      orderId: message.orderId,
      status: 'failed',
      at: parts.clock.now().toISOString(),
      errorCode: code,
    }),
  ])
}
