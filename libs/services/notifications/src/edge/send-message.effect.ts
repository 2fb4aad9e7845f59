import { believeNothing, DATABASE, Effect, type EffectHandler, type Settlement } from '@litper/platform'
import type { Database, EffectRow, Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { NotificationParts } from '../usecases/ports.ts'
import { reachOf } from '../usecases/reach-of.ts'
import { recordRefused } from '../usecases/record-refused.ts'
import { attemptSend, messageOf, providerOf, recordSent, type Sent } from '../usecases/send-message.ts'
import { findSent } from '../usecases/settle-message.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

interface Named {
  readonly messageId: string
  /** What the message is about, for the roll-out controls. */
  readonly about?: { readonly city?: string; readonly carrier?: string }
}

/** It was withdrawn before its hour: nothing left, and there is nothing to record. */
const WITHDRAWN = 'withdrawn'

@Effect({ kind: 'notifications.send-message' })
export class SendMessageEffect implements EffectHandler<Named, Sent | typeof WITHDRAWN> {
  constructor(
    @Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** An answer to somebody who wrote is no automatic notice: no control holds it back. */
  async leaving({ messageId, about }: Named): Promise<Leaving | undefined> {
    const message = await this.database.transaction(() => messageOf(this.parts, messageId))
    if (message.purpose === 'reply') return undefined
    const { recipient, purpose, orderId } = message
    const ids = { messageId, ...(orderId && { orderId }) }
    return { kind: 'messages', what: purpose, phone: recipient.phone ?? recipient.userId, about: ids, ...about }
  }

  async act({ messageId }: Named, { attempts }: Pick<EffectRow, 'attempts'>): Promise<Sent | typeof WITHDRAWN> {
    const { message, to, windowUntil } = await this.database.sharedTransaction(async () => {
      const message = await messageOf(this.parts, messageId)
      return { message, ...(await reachOf(this.parts, message.recipient)) }
    }, 'background')
    if (message.status === 'cancelled') return WITHDRAWN
    if (!to) return attemptSend(this.parts, message, windowUntil, attempts)
    return { ...(await attemptSend(this.parts, { ...message, recipient: to }, windowUntil, attempts)), to }
  }

  /**
   * No provider has an idempotency key. An attempt whose answer was lost is settled by WhatsApp's own status, which carries our id, or by
   * asking the provider that sends none. Only when nothing was heard for minutes has it not left.
   */
  async settle({ messageId }: Named, effect: Pick<EffectRow, 'lostForMs'>): Promise<Settlement<Sent>> {
    const message = await this.database.transaction(() => messageOf(this.parts, messageId))
    if (message.status !== 'queued')
      return {
        done: { provider: await providerOf(this.parts, message), providerMessageId: message.providerMessageId },
      }
    const found = await findSent(this.parts, message)
    return found ? { done: found } : believeNothing(effect, this.parts.unknownWaitMs)
  }

  async record({ messageId }: Named, sent: Sent | typeof WITHDRAWN): Promise<void> {
    if (sent !== WITHDRAWN) await recordSent(this.parts, messageId, sent)
  }

  refused({ messageId }: Named, error: unknown): Promise<void> {
    return recordRefused(this.parts, messageId, error)
  }
}
