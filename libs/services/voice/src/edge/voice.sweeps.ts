import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { dialWaiting } from '../usecases/dial-waiting.ts'
import type { VoiceParts } from '../usecases/ports.ts'
import { expireRecordings } from '../usecases/record-call.ts'
import { VOICE_PARTS } from './parts.ts'

/** What an order to dial has missed waits a minute at most; campaigns whose last two calls ended at once end here. */
@Sweep({ name: 'voice-dial', cron: '* * * * *' })
export class DialSweep implements SweepHandler {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(() => dialWaiting(this.parts))
    await this.database.transaction(() => this.parts.campaigns.endDone(this.parts.clock.now()))
  }
}

@Sweep({ name: 'voice-recordings', cron: '20 8 * * *' })
export class RecordingSweep implements SweepHandler {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  run(): Promise<void> {
    return this.database.transaction(() => expireRecordings(this.parts))
  }
}
