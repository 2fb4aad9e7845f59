import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { archiveRaw } from '../usecases/archive-raw.ts'
import type { ShopifyParts } from '../usecases/ports.ts'
import { SHOPIFY_PARTS } from './parts.ts'

/** Old deliveries are kept as documents; the webhook itself keeps them in its own transaction. */
@Sweep({ name: 'integration.archive', cron: '*/10 * * * *' })
export class ArchiveSweep implements SweepHandler {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  run(): Promise<void> {
    return archiveRaw(this.parts)
  }
}
