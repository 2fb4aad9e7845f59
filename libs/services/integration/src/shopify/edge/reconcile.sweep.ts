import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { reconcile } from '../usecases/reconcile.ts'
import { SHOPIFY_PARTS } from './parts.ts'

/** Shopify stops sending a webhook after four hours; this finds its order within ten minutes. */
@Sweep({ name: 'integration.reconcile', cron: '*/10 * * * *' })
export class ReconcileSweep implements SweepHandler {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  async run(): Promise<void> {
    await reconcile(this.parts)
  }
}
