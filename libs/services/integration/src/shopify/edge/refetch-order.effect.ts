import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { REFETCH_ORDER, type RefetchPayload, refetchOrder } from '../usecases/refetch-order.ts'
import { showRefusal } from '../usecases/show-refusal.ts'
import { SHOPIFY_PARTS } from './parts.ts'

@Effect({ kind: REFETCH_ORDER })
export class RefetchOrderEffect implements EffectHandler<RefetchPayload, void> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  act(payload: RefetchPayload): Promise<void> {
    return refetchOrder(this.parts, payload)
  }

  refused(_payload: RefetchPayload, error: unknown, effect: EffectRow): Promise<void> {
    return showRefusal(this.parts, effect, error)
  }
}
