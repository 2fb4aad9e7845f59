import { fulfillmentEventOf } from '@litper/connector-shopify'
import { type EventData, WaybillCreated, WaybillMoved } from '@litper/contracts'
import { Effects, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { FULFILLMENTS } from '../../edge/tokens.ts'
import type { Fulfillments } from '../usecases/fulfillments.ts'
import {
  CREATE_FULFILLMENT,
  CREATE_FULFILLMENT_EVENT,
  type EventPayload,
  type FulfillmentPayload,
} from './write-back.ts'

/** What carriers do is told to the shop, after commit. */
@Controller()
export class WaybillsSubscriber {
  constructor(
    @Inject(Effects) private readonly effects: Effects,
    @Inject(FULFILLMENTS) private readonly fulfillments: Fulfillments,
  ) {}

  @On(WaybillCreated, 'integration')
  async created(@Payload() data: EventData<typeof WaybillCreated>): Promise<void> {
    const { waybillId, orderId, externalId, shopDomain, number } = data
    await this.fulfillments.expect({ waybillId, orderId, externalOrderId: externalId, shopDomain, number })
    const payload: FulfillmentPayload = {
      waybillId,
      externalId,
      shopDomain,
      number,
      company: data.carrierName,
      url: data.trackingUrl,
    }
    await this.effects.schedule(CREATE_FULFILLMENT, waybillId, payload)
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
    await this.effects.schedule(CREATE_FULFILLMENT_EVENT, `${waybillId}/${state}/${at}`, payload)
  }
}
