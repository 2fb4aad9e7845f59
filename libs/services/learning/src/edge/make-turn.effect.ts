import { DATABASE, Effect, type EffectHandler } from '@litper/platform'
import type { Database, Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { gather, MAKE_TURN, worksOfTurn } from '../usecases/make-turn.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { exchange } from '../usecases/share.ts'
import { LEARNING_PARTS } from './parts.ts'

/**
 * A turn changes when customers are written to, and nobody asks for it: so it passes the same controls as whatever else the platform does by
 * itself. Each decision is a transaction of its own, and is not made again when it was made: after a crash the turn begins anew.
 */
@Effect({ kind: MAKE_TURN })
export class MakeTurnEffect implements EffectHandler<unknown, { readonly works: number }> {
  constructor(
    @Inject(LEARNING_PARTS) private readonly parts: LearningParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async leaving(): Promise<Leaving> {
    return { kind: 'learning', what: 'turn' }
  }

  async act(): Promise<{ readonly works: number }> {
    const history = await this.database.reading(() => gather(this.parts))
    const elsewhere = await exchange(this.parts, history)
    const works = await this.database.reading(() => worksOfTurn(this.parts, history, elsewhere))
    for (const work of works) await this.database.transaction(work)
    return { works: works.length }
  }
}
