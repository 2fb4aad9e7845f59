import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { CREATE_FULFILLMENT_EVENT, type MovementPayload, showMovement } from '../usecases/show-movement.ts'
import { showRefusal } from '../usecases/show-refusal.ts'
import { SHOPIFY_PARTS } from './parts.ts'

@Effect({ kind: CREATE_FULFILLMENT_EVENT })
export class CreateFulfillmentEventEffect implements EffectHandler<MovementPayload, { eventId: string }> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  act(payload: MovementPayload, effect: EffectRow): Promise<{ eventId: string }> {
    return showMovement(this.parts, payload, effect)
  }

  refused(_payload: MovementPayload, error: unknown, effect: EffectRow): Promise<void> {
    return showRefusal(this.parts, effect, error)
  }
}
