import { type EventData, MessageLost, MessageSent, WaybillMoved } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { pesosOf } from '../domain/known-order.ts'
import { followParcel } from '../usecases/follow-parcel.ts'
import { followOrder, settledAnswer } from '../usecases/follow-talk.ts'
import { noteContact, noteLost } from '../usecases/open-ticket.ts'
import type { QualityParts } from '../usecases/ports.ts'
import { QUALITY_PARTS } from './parts.ts'

@Controller()
export class QualitySubscriber {
  constructor(@Inject(QUALITY_PARTS) private readonly parts: QualityParts) {}

  @On(WaybillMoved, 'quality')
  async moved(@Payload() event: EventData<typeof WaybillMoved>) {
    const { waybillId, orderId, orderName, number, carrier, city, at, state, code, exception } = event
    const { carrierName, collect } = event
    await followOrder(this.parts, { orderId, status: state, movedAt: at, carrierName, collect: pesosOf(collect) })
    return followParcel(this.parts, {
      ...{ waybillId, orderId, orderName, number, carrier, city, at, state, code },
      ...(exception !== undefined && { exception }),
    })
  }

  @On(MessageSent, 'quality')
  async sent(@Payload() { orderId, conversationId, at }: EventData<typeof MessageSent>) {
    if (conversationId) await settledAnswer(this.parts, conversationId, { sentAt: at })
    if (orderId) await noteContact(this.parts, orderId, at)
  }

  @On(MessageLost, 'quality')
  async lost(@Payload() { orderId, conversationId }: EventData<typeof MessageLost>) {
    if (conversationId) await settledAnswer(this.parts, conversationId, { lost: true })
    if (orderId) await noteLost(this.parts, orderId)
  }
}
