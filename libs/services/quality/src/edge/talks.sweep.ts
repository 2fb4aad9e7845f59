import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { QualityParts } from '../usecases/ports.ts'
import { forgetOld, reviewDue } from '../usecases/review-due.ts'
import { QUALITY_PARTS } from './parts.ts'

/** Judges the talks that are over, and deletes old reviews. */
@Sweep({ name: 'quality.talks', cron: '*/10 * * * *' })
export class TalksSweep implements SweepHandler {
  constructor(
    @Inject(QUALITY_PARTS) private readonly parts: QualityParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    while ((await this.database.transaction(() => reviewDue(this.parts))) > 0);
    await this.database.transaction(() => forgetOld(this.parts))
  }
}
