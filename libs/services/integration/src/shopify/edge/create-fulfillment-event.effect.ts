import { createFulfillmentEvent, tagOrder } from '@litper/connector-shopify'
import { conflict } from '@litper/kernel'
import { Effect, type EffectHandler } from '@litper/platform'
import { type EffectRow, NotYet } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { SHOPIFY_PARTS } from './parts.ts'
import { CREATE_FULFILLMENT_EVENT, type EventPayload, showRefusal } from './write-back.ts'

/** Merchants filter their orders by this tag: Shopify has no event for a return. */
const RETURNED_TAG = 'litper-devuelto'

/** Shows a movement on the shop's order page, once the fulfillment exists. */
@Effect({ kind: CREATE_FULFILLMENT_EVENT })
export class CreateFulfillmentEventEffect implements EffectHandler<EventPayload, { eventId: string }> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  async act(payload: EventPayload, effect: EffectRow): Promise<{ eventId: string }> {
    const row = await this.parts.database.transaction(() => this.parts.fulfillments.find(payload.waybillId))
    if (row?.state === 'failed') throw conflict('fulfillment.failed')
    const fulfillmentId = row?.fulfillmentId
    if (!fulfillmentId)
      throw new NotYet(
        new Date(Date.now() + 1000 * 2 ** Math.min(effect.attempts, 6)),
        'the fulfillment does not exist yet',
      )
    const { status, at: happenedAt, message, city } = payload
    return this.parts.admins.use(payload.shopDomain, async (admin) => {
      const event = await createFulfillmentEvent(admin, {
        fulfillmentId,
        status,
        happenedAt,
        message,
        city,
        settle: effect.uncertain,
      })
      if (payload.state === 'returned') await tagOrder(admin, payload.externalId, [RETURNED_TAG])
      return { eventId: event.eventId }
    })
  }

  refused(_payload: EventPayload, error: unknown, effect: EffectRow): Promise<void> {
    return showRefusal(this.parts.deadLetters, effect, error)
  }
}
