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
import { forgetReceivers } from '../usecases/forget-receivers.ts'
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

  /** Forgets who received of a shop that is gone; keeps what moved. */
  @On(PrivacyRequested, 'tracking')
  async privacy(@Payload() { requestId, kind, shopDomain }: EventData<typeof PrivacyRequested>) {
    if (kind === 'shop_redact')
      await forgetReceivers(this.parts, await this.parts.waybills.ofShop(shopDomain), requestId)
  }
}
