import { e164Of, readPhone } from '@litper/colombia'
import {
  type EventData,
  OrderCancelled,
  OrderConfirmed,
  OrderHeld,
  OwedChanged,
  PrivacyRequested,
  WaybillRecalled,
} from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { cancelOfOrder, recallOfOrder, withdrawOfOrder } from '../usecases/cancel-waybill.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { recordOwed } from '../usecases/record-owed.ts'
import { requestWaybill } from '../usecases/request-waybill.ts'
import { TRACKING_PARTS } from './parts.ts'

@Controller()
export class TrackingSubscriber {
  constructor(@Inject(TRACKING_PARTS) private readonly parts: TrackingParts) {}

  @On(OrderConfirmed, 'tracking')
  confirmed(@Payload() order: EventData<typeof OrderConfirmed>) {
    return requestWaybill(this.parts, order)
  }

  @On(OrderCancelled, 'tracking')
  cancelled(@Payload() { orderId }: EventData<typeof OrderCancelled>) {
    return cancelOfOrder(this.parts, orderId)
  }

  @On(OrderHeld, 'tracking')
  held(@Payload() { orderId }: EventData<typeof OrderHeld>) {
    return withdrawOfOrder(this.parts, orderId)
  }

  @On(WaybillRecalled, 'tracking')
  recalled(@Payload() event: EventData<typeof WaybillRecalled>) {
    return recallOfOrder(this.parts, event)
  }

  @On(OwedChanged, 'tracking')
  owed(@Payload() event: EventData<typeof OwedChanged>) {
    return recordOwed(this.parts, event)
  }

  /** Forgets who received; keeps what moved. */
  @On(PrivacyRequested, 'tracking')
  async privacy(@Payload() request: EventData<typeof PrivacyRequested>) {
    if (request.kind === 'data_request') return
    const written = request.customer?.phone
    const phone = written && (e164Of(readPhone(written)) ?? written) // old rows hold what was typed
    await this.parts.waybills.forget({
      shopDomain: request.shopDomain,
      externalIds: request.kind === 'shop_redact' ? undefined : request.orders,
      phone,
      email: request.customer?.email,
    })
  }
}
