import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { closeResolved, openDue } from '../usecases/open-ticket.ts'
import type { QualityParts } from '../usecases/ports.ts'
import { QUALITY_PARTS } from './parts.ts'

@Sweep({ name: 'quality.tickets', cron: '*/15 * * * *' })
export class TicketsSweep implements SweepHandler {
  constructor(
    @Inject(QUALITY_PARTS) private readonly parts: QualityParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(() => openDue(this.parts))
    await this.database.transaction(() => closeResolved(this.parts))
  }
}
