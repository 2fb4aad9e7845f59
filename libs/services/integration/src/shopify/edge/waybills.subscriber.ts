import { type EventData, WaybillAdopted, WaybillCancelled, WaybillCreated, WaybillMoved } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { IMPORT_SHOP } from '../../shared/domain/import-shop.ts'
import { scheduleFulfillment } from '../usecases/create-fulfillment.ts'
import type { ShopifyParts } from '../usecases/ports.ts'
import { scheduleMovement } from '../usecases/show-movement.ts'
import { scheduleTakeBack } from '../usecases/take-back-fulfillment.ts'
import { SHOPIFY_PARTS } from './parts.ts'

/** Schedules the calls that show a waybill and its movements to the shop. */
@Controller()
export class WaybillsSubscriber {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  @On(WaybillCreated, 'integration')
  async created(@Payload() data: EventData<typeof WaybillCreated>): Promise<void> {
    if (data.shopDomain !== IMPORT_SHOP) await scheduleFulfillment(this.parts, data)
  }

  /** Its fulfillment is the merchant's own: it is looked up for the movements, and no second one is made. */
  @On(WaybillAdopted, 'integration')
  async adopted(@Payload() data: EventData<typeof WaybillAdopted>): Promise<void> {
    if (data.shopDomain !== IMPORT_SHOP) await scheduleFulfillment(this.parts, data)
  }

  @On(WaybillCancelled, 'integration')
  cancelled(@Payload() data: EventData<typeof WaybillCancelled>): Promise<void> {
    return scheduleTakeBack(this.parts, data)
  }

  @On(WaybillMoved, 'integration')
  moved(@Payload() data: EventData<typeof WaybillMoved>): Promise<void> {
    return scheduleMovement(this.parts, data)
  }
}
