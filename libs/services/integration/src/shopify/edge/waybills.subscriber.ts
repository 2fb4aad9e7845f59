import { fulfillmentEventOf } from '@litper/connector-shopify'
import { type EventData, WaybillCreated, WaybillMoved } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { SHOPIFY_PARTS } from './parts.ts'
import {
  CREATE_FULFILLMENT,
  CREATE_FULFILLMENT_EVENT,
  type EventPayload,
  type FulfillmentPayload,
} from './write-back.ts'

/** Schedules the calls that show a waybill and its movements to the shop. */
@Controller()
export class WaybillsSubscriber {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  @On(WaybillCreated, 'integration')
  async created(@Payload() data: EventData<typeof WaybillCreated>): Promise<void> {
    const { waybillId, orderId, externalId, shopDomain, number } = data
    await this.parts.fulfillments.expect({ waybillId, orderId, externalOrderId: externalId, shopDomain, number })
    const payload: FulfillmentPayload = {
      waybillId,
      externalId,
      shopDomain,
      number,
      company: data.carrierName,
      url: data.trackingUrl,
    }
    await this.parts.scheduleEffect(CREATE_FULFILLMENT, waybillId, payload)
  }

  @On(WaybillMoved, 'integration')
  async moved(@Payload() data: EventData<typeof WaybillMoved>): Promise<void> {
    const status = fulfillmentEventOf(data.state)
    if (!status) return
    const { waybillId, externalId, shopDomain, state, at } = data
    const payload: EventPayload = {
      waybillId,
      externalId,
      shopDomain,
      state,
      status,
      at,
      message: data.description,
      city: data.movedIn,
    }
    await this.parts.scheduleEffect(CREATE_FULFILLMENT_EVENT, `${waybillId}/${state}/${at}`, payload)
  }
}
