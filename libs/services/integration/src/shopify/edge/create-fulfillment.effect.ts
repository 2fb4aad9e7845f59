import { createFulfillment } from '@litper/connector-shopify'
import { DEAD_LETTERS, Effect, type EffectHandler } from '@litper/platform'
import type { DeadLetters, EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { FULFILLMENTS, SHOP_ADMINS } from '../../edge/tokens.ts'
import type { Fulfillments } from '../usecases/fulfillments.ts'
import type { ShopAdmins } from '../usecases/shop-admins.ts'
import { CREATE_FULFILLMENT, type FulfillmentPayload, showRefusal } from './write-back.ts'

/**
 * Fulfils the order at the shop under its waybill number. Acting again is harmless: Shopify keeps no second fulfillment of what is
 * fulfilled, and after a lost answer the one with our number is looked for first.
 */
@Effect({ kind: CREATE_FULFILLMENT })
export class CreateFulfillmentEffect implements EffectHandler<FulfillmentPayload, { fulfillmentId: string }> {
  constructor(
    @Inject(SHOP_ADMINS) private readonly admins: ShopAdmins,
    @Inject(FULFILLMENTS) private readonly fulfillments: Fulfillments,
    @Inject(DEAD_LETTERS) private readonly deadLetters: DeadLetters,
  ) {}

  async act(payload: FulfillmentPayload, effect: EffectRow): Promise<{ fulfillmentId: string }> {
    const { externalId: orderId, number, company, url } = payload
    const created = await this.admins.use(payload.shopDomain, (admin) =>
      createFulfillment(admin, { orderId, number, company, url, settle: effect.uncertain }),
    )
    return { fulfillmentId: created.fulfillmentIds[0] }
  }

  record(payload: FulfillmentPayload, { fulfillmentId }: { fulfillmentId: string }): Promise<void> {
    return this.fulfillments.settle(payload.waybillId, { state: 'done', fulfillmentId })
  }

  async refused(payload: FulfillmentPayload, error: unknown, effect: EffectRow): Promise<void> {
    await this.fulfillments.settle(payload.waybillId, { state: 'failed' })
    await showRefusal(this.deadLetters, effect, error)
  }
}
