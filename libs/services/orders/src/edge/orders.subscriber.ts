import {
  AddressAnswered,
  ConfirmationAnswered,
  type EventData,
  OrderReceived,
  ParcelImported,
  PrivacyRequested,
  WaybillAdopted,
  WaybillCancelled,
  WaybillCreated,
  WaybillMoved,
  WaybillRefused,
  WaybillRequested,
} from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { answerOrder } from '../usecases/answer-order.ts'
import { followWaybill } from '../usecases/follow-waybill.ts'
import type { OrderParts } from '../usecases/ports.ts'
import { receiveOrder } from '../usecases/receive-order.ts'
import { receiveParcel } from '../usecases/receive-parcel.ts'
import { redact } from '../usecases/redact.ts'
import { ORDER_PARTS } from './parts.ts'

@Controller()
export class OrdersSubscriber {
  constructor(@Inject(ORDER_PARTS) private readonly parts: OrderParts) {}

  @On(OrderReceived, 'orders')
  received(@Payload() data: EventData<typeof OrderReceived>) {
    return receiveOrder(this.parts, data)
  }

  @On(ParcelImported, 'orders')
  imported(@Payload() data: EventData<typeof ParcelImported>) {
    return receiveParcel(this.parts, data)
  }

  @On(WaybillAdopted, 'orders')
  adopted(@Payload() { orderId, waybillId, carrier, number, trackingUrl, state }: EventData<typeof WaybillAdopted>) {
    return followWaybill(this.parts, { orderId, state, waybill: { waybillId, carrier, number, trackingUrl } })
  }

  @On(WaybillRequested, 'orders')
  requested(@Payload() { orderId, waybillId, carrier }: EventData<typeof WaybillRequested>) {
    return followWaybill(this.parts, { orderId, state: 'requested', waybill: { waybillId, carrier } })
  }

  @On(WaybillCreated, 'orders')
  created(@Payload() { orderId, waybillId, carrier, number, trackingUrl }: EventData<typeof WaybillCreated>) {
    return followWaybill(this.parts, {
      orderId,
      state: 'created',
      waybill: { waybillId, carrier, number, trackingUrl },
    })
  }

  @On(WaybillMoved, 'orders')
  moved(@Payload() { orderId, state }: EventData<typeof WaybillMoved>) {
    return followWaybill(this.parts, { orderId, state })
  }

  @On(WaybillRefused, 'orders')
  refused(@Payload() { orderId }: EventData<typeof WaybillRefused>) {
    return followWaybill(this.parts, { orderId, state: 'refused' })
  }

  @On(WaybillCancelled, 'orders')
  cancelled(@Payload() { orderId, number }: EventData<typeof WaybillCancelled>) {
    return followWaybill(this.parts, { orderId, state: 'cancelled', waybill: number ? { number } : {} })
  }

  @On(ConfirmationAnswered, 'orders')
  async answered(@Payload() { orderId, answer }: EventData<typeof ConfirmationAnswered>) {
    await answerOrder(this.parts, orderId, { kind: 'said', answer })
  }

  @On(AddressAnswered, 'orders')
  async address(@Payload() { orderId, question, text, location }: EventData<typeof AddressAnswered>) {
    const gps = `GPS ${location?.latitude}, ${location?.longitude}`
    await answerOrder(
      this.parts,
      orderId,
      text ? { kind: 'answer', question, text } : { kind: 'address', by: 'customer', written: { address2: gps } },
    )
  }

  @On(PrivacyRequested, 'orders')
  privacy(@Payload() data: EventData<typeof PrivacyRequested>) {
    return redact(this.parts, data)
  }
}
