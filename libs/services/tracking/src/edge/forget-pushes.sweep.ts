import { RETENTION_DAYS } from '@litper/kernel'
import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'

const DAY_MS = 86_400_000

/** Carriers' own words are kept for who looks for a fault, and not for ever: they may name who took a parcel. */
@Sweep({ name: 'tracking.forget-pushes', cron: '41 3 * * *' })
export class ForgetPushesSweep implements SweepHandler {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.parts.clock.now().getTime() - RETENTION_DAYS.carrierPushes * DAY_MS)
    await this.database.transaction(() => this.parts.pushes.emptyBefore(before))
  }
}
