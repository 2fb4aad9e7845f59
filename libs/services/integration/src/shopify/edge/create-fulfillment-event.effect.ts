import { createFulfillmentEvent, tagOrder } from '@litper/connector-shopify'
import { conflict } from '@litper/kernel'
import { DATABASE, DEAD_LETTERS, Effect, type EffectHandler } from '@litper/platform'
import { type Database, type DeadLetters, type EffectRow, NotYet } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { FULFILLMENTS, SHOP_ADMINS } from '../../edge/tokens.ts'
import type { Fulfillments } from '../usecases/fulfillments.ts'
import type { ShopAdmins } from '../usecases/shop-admins.ts'
import { CREATE_FULFILLMENT_EVENT, type EventPayload, showRefusal } from './write-back.ts'

/** What merchants filter their orders by: Shopify has no event for a return. */
const RETURNED_TAG = 'litper-devuelto'

/** Tells the shop's order page of a movement, once the fulfillment is there. */
@Effect({ kind: CREATE_FULFILLMENT_EVENT })
export class CreateFulfillmentEventEffect implements EffectHandler<EventPayload, { eventId: string }> {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SHOP_ADMINS) private readonly admins: ShopAdmins,
    @Inject(FULFILLMENTS) private readonly fulfillments: Fulfillments,
    @Inject(DEAD_LETTERS) private readonly deadLetters: DeadLetters,
  ) {}

  async act(payload: EventPayload, effect: EffectRow): Promise<{ eventId: string }> {
    const row = await this.database.transaction(() => this.fulfillments.find(payload.waybillId))
    if (row?.state === 'failed') throw conflict('fulfillment.failed')
    const fulfillmentId = row?.fulfillmentId
    if (!fulfillmentId)
      throw new NotYet(
        new Date(Date.now() + 1000 * 2 ** Math.min(effect.attempts, 6)),
        'the fulfillment is not there yet',
      )
    const { status, at: happenedAt, message, city } = payload
    return this.admins.use(payload.shopDomain, async (admin) => {
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
    return showRefusal(this.deadLetters, effect, error)
  }
}
