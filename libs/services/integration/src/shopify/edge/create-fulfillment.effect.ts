import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import {
  CREATE_FULFILLMENT,
  createFulfillment,
  type FulfillmentPayload,
  recordFulfillmentRefused,
} from '../usecases/create-fulfillment.ts'
import type { ShopifyParts } from '../usecases/ports.ts'
import { SHOPIFY_PARTS } from './parts.ts'

@Effect({ kind: CREATE_FULFILLMENT })
export class CreateFulfillmentEffect implements EffectHandler<FulfillmentPayload, { fulfillmentId: string }> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  act(payload: FulfillmentPayload, effect: EffectRow): Promise<{ fulfillmentId: string }> {
    return createFulfillment(this.parts, payload, effect)
  }

  record(payload: FulfillmentPayload, { fulfillmentId }: { fulfillmentId: string }): Promise<void> {
    return this.parts.fulfillments.settle(payload.waybillId, { state: 'done', fulfillmentId })
  }

  refused(payload: FulfillmentPayload, error: unknown, effect: EffectRow): Promise<void> {
    return recordFulfillmentRefused(this.parts, { payload, error, effect })
  }
}
