import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { CANCEL_IN_SHOP, type CancellationPayload, cancelInShop } from '../usecases/show-cancellation.ts'
import { showRefusal } from '../usecases/show-refusal.ts'
import { SHOPIFY_PARTS } from './parts.ts'

@Effect({ kind: CANCEL_IN_SHOP })
export class CancelInShopEffect implements EffectHandler<CancellationPayload, void> {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  act(payload: CancellationPayload): Promise<void> {
    return cancelInShop(this.parts, payload)
  }

  refused(_payload: CancellationPayload, error: unknown, effect: EffectRow): Promise<void> {
    return showRefusal(this.parts, effect, error)
  }
}
