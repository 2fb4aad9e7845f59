import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { countDays } from '../usecases/count-days.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { ANALYTICS_PARTS } from './parts.ts'

/** What is left of a year's days comes with the next runs. */
const MOST_MS = 20_000

@Sweep({ name: 'analytics.count-days', cron: '*/10 * * * *' })
export class CountDaysSweep implements SweepHandler {
  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const deadline = new Date(this.parts.clock.now().getTime() + MOST_MS)
    await countDays(this.parts, (work) => this.database.transaction(work), deadline)
  }
}
