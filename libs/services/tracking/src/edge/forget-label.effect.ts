import { BLOBS, Effect, type EffectHandler } from '@litper/platform'
import type { Blobs } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { FORGET_LABEL, type ForgetLabel } from '../usecases/forget-receivers.ts'

/** As long as a privacy request may take. */
const GIVE_UP_AFTER_MINUTES = 30 * 24 * 60

/** Deletes the label of a parcel whose person was erased. Repeating it is harmless. */
@Effect({ kind: FORGET_LABEL, giveUpAfterMinutes: GIVE_UP_AFTER_MINUTES })
export class ForgetLabelEffect implements EffectHandler<ForgetLabel, void> {
  constructor(@Inject(BLOBS) private readonly blobs: Blobs) {}

  act({ key }: ForgetLabel): Promise<void> {
    return this.blobs.delete(key)
  }
}
