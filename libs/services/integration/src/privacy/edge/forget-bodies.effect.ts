import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { FORGET_BODIES, type ForgetBodies } from '../usecases/forget-archived.ts'
import type { PrivacyParts } from '../usecases/ports.ts'
import { PRIVACY_PARTS } from './parts.ts'

/** As long as a privacy request may take. */
const GIVE_UP_AFTER_MINUTES = 30 * 24 * 60

/** Deletes from the archive what a privacy request redacted, however long the archive does not answer. Repeating it is harmless. */
@Effect({ kind: FORGET_BODIES, giveUpAfterMinutes: GIVE_UP_AFTER_MINUTES })
export class ForgetBodiesEffect implements EffectHandler<ForgetBodies, void> {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: Pick<PrivacyParts, 'archive'>) {}

  act({ ids }: ForgetBodies): Promise<void> {
    return this.parts.archive.forget(ids)
  }
}
