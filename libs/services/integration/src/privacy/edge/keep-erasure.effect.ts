import { RETENTION_DAYS } from '@litper/kernel'
import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { DROP_ERASURE, KEEP_ERASURE } from '../usecases/keep-erasure.ts'
import type { KeptErasure, PrivacyParts } from '../usecases/ports.ts'
import { PRIVACY_PARTS } from './parts.ts'

/** As long as a backup that it concerns may be there. */
const GIVE_UP_AFTER_MINUTES = RETENTION_DAYS.backups * 24 * 60

/** Writes who was erased, sealed, where a restore of the database finds it. Repeating it is harmless. */
@Effect({ kind: KEEP_ERASURE, giveUpAfterMinutes: GIVE_UP_AFTER_MINUTES })
export class KeepErasureEffect implements EffectHandler<KeptErasure, void> {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: Pick<PrivacyParts, 'erasures'>) {}

  act(erasure: KeptErasure): Promise<void> {
    return this.parts.erasures.keep(erasure)
  }
}

/** When no backup is left from before the erasure. */
@Effect({ kind: DROP_ERASURE, giveUpAfterMinutes: GIVE_UP_AFTER_MINUTES })
export class DropErasureEffect implements EffectHandler<Pick<KeptErasure, 'id'>, void> {
  constructor(@Inject(PRIVACY_PARTS) private readonly parts: Pick<PrivacyParts, 'erasures'>) {}

  act({ id }: Pick<KeptErasure, 'id'>): Promise<void> {
    return this.parts.erasures.drop(id)
  }
}
