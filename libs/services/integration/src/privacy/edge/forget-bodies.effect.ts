import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { RAW_ARCHIVE } from '../../edge/tokens.ts'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import { FORGET_BODIES, type ForgetBodies } from '../usecases/forget-archived.ts'

/** As long as a privacy request may take. */
const GIVE_UP_AFTER_MINUTES = 30 * 24 * 60

/** What a privacy request redacted is forgotten by the archive too, however long that is away. Doing it again is harmless. */
@Effect({ kind: FORGET_BODIES, giveUpAfterMinutes: GIVE_UP_AFTER_MINUTES })
export class ForgetBodiesEffect implements EffectHandler<ForgetBodies, void> {
  constructor(@Inject(RAW_ARCHIVE) private readonly archive: RawArchive) {}

  act({ ids }: ForgetBodies): Promise<void> {
    return this.archive.forget(ids)
  }
}
