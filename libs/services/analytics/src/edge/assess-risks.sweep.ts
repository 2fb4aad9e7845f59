import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { assessAll } from '../usecases/assess-risks.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { hourOf } from '../usecases/read-lights.ts'
import { tellStanding } from '../usecases/tell-standing.ts'
import { ANALYTICS_PARTS } from './parts.ts'

/** Silence is no event: what stands still is looked at by the clock. */
@Sweep({ name: 'analytics.assess-risks', cron: '*/5 * * * *' })
export class AssessRisksSweep implements SweepHandler {
  constructor(
    @Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    await assessAll(this.parts, (work) => this.database.transaction(work))
    await this.database.transaction(() => tellStanding(this.parts))
    await this.database.transaction(() => this.parts.risks.keepLights(hourOf(this.parts.clock.now())))
  }
}
