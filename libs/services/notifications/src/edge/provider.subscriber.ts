import { costOf } from '@litper/colombia'
import { CustomerMoved, CustomerWrote, type EventData, MessageStatusReported, ProviderNoticed } from '@litper/contracts'
import { isUuid } from '@litper/kernel'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { WINDOW_HOURS } from '../domain/message.ts'
import { wishAboutReports } from '../domain/report-words.ts'
import type { NotificationParts } from '../usecases/ports.ts'
import { recordStatus } from '../usecases/record-status.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

/** What the providers of messages tell: who wrote, who has another number, what became of a message, what is wrong with the account. */
@Controller()
export class ProviderSubscriber {
  constructor(@Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts) {}

  /** A person who writes may be answered freely for a day. */
  @On(CustomerWrote, 'notifications')
  async wrote(@Payload() message: EventData<typeof CustomerWrote>) {
    if (message.edits || (!message.from.phone && !message.from.userId)) return
    const wish = message.from.phone && message.text ? wishAboutReports(message.text) : undefined
    if (wish) await this.parts.recipients.stop(message.from.phone!, wish === 'stop' ? new Date(message.at) : undefined)
    await this.parts.contacts.meet(message.from, new Date(Date.parse(message.at) + WINDOW_HOURS * 3_600_000))
  }

  /** One with a mark that is no UUID is another system's; since the intake knows it, only old events have it. */
  @On(MessageStatusReported, 'notifications')
  async status(@Payload() s: EventData<typeof MessageStatusReported>) {
    if (s.messageId !== undefined && !isUuid(s.messageId)) return
    const cost = s.pricing && costOf(s.pricing, s.at)
    await recordStatus(this.parts, {
      provider: s.provider,
      messageId: s.messageId,
      providerMessageId: s.providerMessageId,
      status: s.status,
      at: new Date(s.at),
      error: s.errorCode,
      failure: s.failure,
      cost,
    })
  }

  @On(CustomerMoved, 'notifications')
  hasMoved(@Payload() { from, to }: EventData<typeof CustomerMoved>) {
    return this.parts.contacts.move(from, to)
  }

  @On(ProviderNoticed, 'notifications')
  async noticed(@Payload() { at, ...notice }: EventData<typeof ProviderNoticed>) {
    if (notice.severity !== 'info') await this.parts.notices.note({ ...notice, at: new Date(at) })
  }
}
