import {
  AddressAnswered,
  ConfirmationAnswered,
  type EventData,
  OrderReceived,
  ParcelImported,
  PrivacyRequested,
  WaybillAdopted,
  WaybillCancelled,
  WaybillCancelRefused,
  WaybillCreated,
  WaybillMoved,
  WaybillRefused,
  WaybillRequested,
} from '@litper/contracts'
import { Ctx, type EventContext, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { answerOrder } from '../usecases/answer-order.ts'
import { followRefusedRecall, followWaybill } from '../usecases/follow-waybill.ts'
import type { OrderParts } from '../usecases/ports.ts'
import { receiveOrder } from '../usecases/receive-order.ts'
import { receiveParcel } from '../usecases/receive-parcel.ts'
import { redact } from '../usecases/redact.ts'
import { ORDER_PARTS } from './parts.ts'

@Controller()
export class OrdersSubscriber {
  constructor(@Inject(ORDER_PARTS) private readonly parts: OrderParts) {}

  /** Of a person who was erased, an order that is not known here does not begin. */
  @On(OrderReceived, 'orders')
  received(@Payload() data: EventData<typeof OrderReceived>, @Ctx() { envelope }: EventContext) {
    return receiveOrder(this.parts, data, { isForgotten: envelope.forgotten === true })
  }

  @On(ParcelImported, 'orders')
  imported(@Payload() data: EventData<typeof ParcelImported>) {
    return receiveParcel(this.parts, data)
  }

  @On(WaybillAdopted, 'orders')
  adopted(@Payload() adopted: EventData<typeof WaybillAdopted>) {
    const { orderId, waybillId, carrier, number, trackingUrl, state, revision } = adopted
    return followWaybill(this.parts, { orderId, state, revision, waybill: { waybillId, carrier, number, trackingUrl } })
  }

  @On(WaybillRequested, 'orders')
  requested(@Payload() { orderId, waybillId, carrier, revision }: EventData<typeof WaybillRequested>) {
    return followWaybill(this.parts, { orderId, state: 'requested', revision, waybill: { waybillId, carrier } })
  }

  @On(WaybillCreated, 'orders')
  created(@Payload() { orderId, waybillId, carrier, number, trackingUrl, revision }: EventData<typeof WaybillCreated>) {
    return followWaybill(this.parts, {
      orderId,
      state: 'created',
      revision,
      waybill: { waybillId, carrier, number, trackingUrl },
    })
  }

  @On(WaybillMoved, 'orders')
  moved(@Payload() { orderId, state, revision }: EventData<typeof WaybillMoved>) {
    return followWaybill(this.parts, { orderId, state, revision })
  }

  @On(WaybillRefused, 'orders')
  refused(@Payload() { orderId, revision }: EventData<typeof WaybillRefused>) {
    return followWaybill(this.parts, { orderId, state: 'refused', revision })
  }

  @On(WaybillCancelled, 'orders')
  cancelled(@Payload() { orderId, number, revision }: EventData<typeof WaybillCancelled>) {
    return followWaybill(this.parts, { orderId, state: 'cancelled', revision, waybill: number ? { number } : {} })
  }

  @On(WaybillCancelRefused, 'orders')
  kept(@Payload() event: EventData<typeof WaybillCancelRefused>) {
    return followRefusedRecall(this.parts, event)
  }

  @On(ConfirmationAnswered, 'orders')
  async answered(@Payload() { orderId, answer, round }: EventData<typeof ConfirmationAnswered>) {
    await answerOrder(this.parts, orderId, { kind: 'said', answer, round })
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
