import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { showRefusal } from '../usecases/show-refusal.ts'
import { TAKE_BACK_FULFILLMENT, type TakeBackPayload, takeBackFulfillment } from '../usecases/take-back-fulfillment.ts'
import { SHOPIFY_PARTS } from './parts.ts'

@Effect({ kind: TAKE_BACK_FULFILLMENT })
export class TakeBackFulfillmentEffect implements EffectHandler<TakeBackPayload, void> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  act(payload: TakeBackPayload, effect: EffectRow): Promise<void> {
    return takeBackFulfillment(this.parts, payload, effect)
  }

  record({ waybillId }: TakeBackPayload): Promise<void> {
    return this.parts.fulfillments.takeBack(waybillId)
  }

  /** What follows does not wait for it. */
  async refused({ waybillId }: TakeBackPayload, error: unknown, effect: EffectRow): Promise<void> {
    await this.parts.fulfillments.takeBack(waybillId)
    await showRefusal(this.parts, effect, error)
  }
}
