import { type EventData, MessageLost, MessageSent, WaybillMoved } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { followParcel } from '../usecases/follow-parcel.ts'
import { noteContact, noteLost } from '../usecases/open-ticket.ts'
import type { QualityParts } from '../usecases/ports.ts'
import { QUALITY_PARTS } from './parts.ts'

@Controller()
export class QualitySubscriber {
  constructor(@Inject(QUALITY_PARTS) private readonly parts: QualityParts) {}

  @On(WaybillMoved, 'quality')
  moved(@Payload() event: EventData<typeof WaybillMoved>) {
    const { waybillId, orderId, orderName, number, carrier, city, at, state, code, exception } = event
    return followParcel(this.parts, {
      ...{ waybillId, orderId, orderName, number, carrier, city, at, state, code },
      ...(exception !== undefined && { exception }),
    })
  }

  @On(MessageSent, 'quality')
  async sent(@Payload() { orderId, at }: EventData<typeof MessageSent>) {
    if (orderId) await noteContact(this.parts, orderId, at)
  }

  @On(MessageLost, 'quality')
  async lost(@Payload() { orderId }: EventData<typeof MessageLost>) {
    if (orderId) await noteLost(this.parts, orderId)
  }
}
