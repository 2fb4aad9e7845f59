import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { forgetOldAnswers } from '../usecases/follow-answers.ts'
import { forgetOldMeanings } from '../usecases/follow-meanings.ts'
import { MAKE_TURN } from '../usecases/make-turn.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { LEARNING_PARTS } from './parts.ts'

const WEEK_MS = 7 * 86_400_000

/** Forgets old words, and orders one turn a week. It runs each day, so that a process that was down on Monday makes up for it. */
@Sweep({ name: 'learning.turns', cron: '20 9 * * *' })
export class TurnsSweep implements SweepHandler {
  constructor(
    @Inject(LEARNING_PARTS) private readonly parts: LearningParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    await this.database.transaction(() => forgetOldAnswers(this.parts))
    await this.database.transaction(() => forgetOldMeanings(this.parts))
    const week = Math.floor(this.parts.clock.now().getTime() / WEEK_MS)
    await this.database.transaction(() => this.parts.scheduleEffect(MAKE_TURN, `week ${week}`, {}))
  }
}
