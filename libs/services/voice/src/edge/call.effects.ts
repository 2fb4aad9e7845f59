import { DATABASE, Effect, type EffectHandler, type Settlement } from '@litper/platform'
import type { Database, Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { dialWaiting, PLACE_CALL } from '../usecases/dial-waiting.ts'
import { endTry } from '../usecases/end-try.ts'
import { lockTry } from '../usecases/lock-try.ts'
import { LOOK_UP, lookUp } from '../usecases/look-up.ts'
import { leavingOf, mayPlace, type Placed, place, recordPlaced, recordRefused } from '../usecases/place-call.ts'
import type { VoiceParts } from '../usecases/ports.ts'
import { settlePlacing } from '../usecases/settle-placing.ts'
import { DIAL } from '../usecases/wake.ts'
import { VOICE_PARTS } from './parts.ts'

export interface Named {
  readonly tryId: string
}

/** Gives out lines. Doing it again gives out none that is taken. */
@Effect({ kind: DIAL })
export class DialEffect implements EffectHandler<unknown, void> {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act(): Promise<void> {
    await this.database.separateTransaction(() => dialWaiting(this.parts))
  }
}

/**
 * Places one call. The provider has no idempotency key: an attempt whose answer was lost is settled by its callback or by the list of its
 * calls, and placed anew only when neither knows of it.
 */
@Effect({ kind: PLACE_CALL, giveUpAfterMinutes: 60 })
export class PlaceCallEffect implements EffectHandler<Named, Placed | null> {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  leaving({ tryId }: Named): Promise<Leaving | undefined> {
    return this.database.separateTransaction(() => leavingOf(this.parts, tryId))
  }

  async act({ tryId }: Named): Promise<Placed | null> {
    const ready = await this.database.separateTransaction(() => mayPlace(this.parts, tryId))
    return ready ? ((await place(this.parts, ready)) ?? null) : null
  }

  async settle({ tryId }: Named): Promise<Settlement<Placed | null>> {
    const settled = await settlePlacing(this.parts, tryId, (work) => this.database.separateTransaction(work))
    return 'done' in settled ? { done: settled.done ?? null } : settled
  }

  record({ tryId }: Named, placed: Placed | null): Promise<void> {
    return recordPlaced(this.parts, tryId, placed ?? undefined)
  }

  refused({ tryId }: Named, error: unknown): Promise<void> {
    return recordRefused(this.parts, tryId, error)
  }
}

/** Asks what became of a call, until it is over and priced. A call that nothing can be learnt of frees its line. */
@Effect({ kind: LOOK_UP, giveUpAfterMinutes: 120 })
export class LookUpEffect implements EffectHandler<Named, void> {
  constructor(
    @Inject(VOICE_PARTS) private readonly parts: VoiceParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ tryId }: Named): Promise<void> {
    await lookUp(this.parts, tryId, (work) => this.database.separateTransaction(work))
  }

  async refused({ tryId }: Named): Promise<void> {
    const found = await lockTry(this.parts, tryId)
    if (found) await endTry(this.parts, found.one, found.call, 'failed')
  }
}
