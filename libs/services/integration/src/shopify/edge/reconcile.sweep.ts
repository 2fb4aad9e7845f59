import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { RECONCILE } from '../../edge/tokens.ts'
import type { reconcile } from '../usecases/reconcile.ts'

/** Shopify gives a webhook up after four hours; this finds its order within ten minutes. */
@Sweep({ name: 'integration.reconcile', cron: '*/10 * * * *' })
export class ReconcileSweep implements SweepHandler {
  constructor(@Inject(RECONCILE) private readonly reconcileShops: ReturnType<typeof reconcile>) {}

  async run(): Promise<void> {
    await this.reconcileShops()
  }
}
