import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { closeQuiet, findQuiet } from '../usecases/close-quiet.ts'
import type { ChatParts } from '../usecases/ports.ts'
import { CHAT_PARTS } from './parts.ts'

/** Closes what the bot has resolved: a transaction for each, so that a customer who writes meanwhile waits for one at most. */
@Sweep({ name: 'chat.quiet', cron: '*/10 * * * *' })
export class QuietSweep implements SweepHandler {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const ids = await this.database.transaction(() => findQuiet(this.parts))
    for (const id of ids) await this.database.transaction(() => closeQuiet(this.parts, id))
  }
}
