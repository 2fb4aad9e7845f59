import { createFulfillment } from '@litper/connector-shopify'
import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { SHOPIFY_PARTS } from './parts.ts'
import { CREATE_FULFILLMENT, type FulfillmentPayload, showRefusal } from './write-back.ts'

/**
 * Fulfils the order at the shop under its waybill number. Repeating it is harmless: Shopify refuses a second fulfillment of the same
 * items, and after a lost answer we first look for the one with our number.
 */
@Effect({ kind: CREATE_FULFILLMENT })
export class CreateFulfillmentEffect implements EffectHandler<FulfillmentPayload, { fulfillmentId: string }> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  async act(payload: FulfillmentPayload, effect: EffectRow): Promise<{ fulfillmentId: string }> {
    const { externalId: orderId, number, company, url } = payload
    const created = await this.parts.admins.use(payload.shopDomain, (admin) =>
      createFulfillment(admin, { orderId, number, company, url, settle: effect.uncertain }),
    )
    return { fulfillmentId: created.fulfillmentIds[0] }
  }

  record(payload: FulfillmentPayload, { fulfillmentId }: { fulfillmentId: string }): Promise<void> {
    return this.parts.fulfillments.settle(payload.waybillId, { state: 'done', fulfillmentId })
  }

  async refused(payload: FulfillmentPayload, error: unknown, effect: EffectRow): Promise<void> {
    await this.parts.fulfillments.settle(payload.waybillId, { state: 'failed' })
    await showRefusal(this.parts.deadLetters, effect, error)
  }
}
