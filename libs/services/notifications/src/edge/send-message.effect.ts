import { DATABASE, Effect, type EffectHandler, type Settlement } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { LOST } from '../domain/message.ts'
import { emailInstead } from '../usecases/email-fallback.ts'
import type { NotificationParts } from '../usecases/ports.ts'
import { attemptSend, messageOf, providerOf, recordRefused, recordSent, type Sent } from '../usecases/send-message.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

interface Named {
  readonly messageId: string
}

@Effect({ kind: 'notifications.send-message' })
export class SendMessageEffect implements EffectHandler<Named, Sent> {
  constructor(
    @Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ messageId }: Named): Promise<Sent> {
    const { message, window } = await this.database.sharedTransaction(async () => {
      const message = await messageOf(this.parts, messageId)
      return { message, window: await this.parts.contacts.windowOf(message.recipient) }
    }, 'back')
    return attemptSend(this.parts, message, window)
  }

  /**
   * WhatsApp has no idempotency key: an attempt whose answer was lost is settled by its own status, which carries our id.
   * Only when none came for minutes has it not left.
   */
  settle({ messageId }: Named): Promise<Settlement<Sent>> {
    return this.database.transaction(async () => {
      const message = await messageOf(this.parts, messageId)
      if (message.status !== 'queued')
        return {
          done: { provider: await providerOf(this.parts, message), providerMessageId: message.providerMessageId },
        }
      const now = this.parts.clock.now()
      if (!message.error?.startsWith(LOST)) {
        await this.parts.messages.update(messageId, { error: `${LOST}${now.toISOString()}` })
        return { waitUntil: new Date(now.getTime() + 500) }
      }
      const until = Date.parse(message.error.slice(LOST.length)) + this.parts.unknownWaitMs
      if (now.getTime() >= until) {
        await this.parts.messages.update(messageId, { error: '' })
        return { retry: true }
      }
      return { waitUntil: new Date(Math.min(until, now.getTime() + 2000)) }
    })
  }

  record({ messageId }: Named, sent: Sent): Promise<void> {
    return recordSent(this.parts, messageId, sent)
  }

  refused({ messageId }: Named, error: unknown): Promise<void> {
    return recordRefused(this.parts, messageId, error, (message) => emailInstead(this.parts, message))
  }
}
