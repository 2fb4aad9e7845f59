import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { FORGET_FILE, type ForgetFile, forgetFileOf } from '../usecases/forget-people.ts'
import type { ImportParts } from '../usecases/ports.ts'
import { IMPORT_PARTS } from './parts.ts'

/** As long as a privacy request may take. */
const GIVE_UP_AFTER_MINUTES = 30 * 24 * 60

/** Deletes an imported file that may hold a person who was erased. Repeating it is harmless. */
@Effect({ kind: FORGET_FILE, giveUpAfterMinutes: GIVE_UP_AFTER_MINUTES })
export class ForgetFileEffect implements EffectHandler<ForgetFile, void> {
  constructor(@Inject(IMPORT_PARTS) private readonly parts: ImportParts) {}

  act(file: ForgetFile): Promise<void> {
    return forgetFileOf(this.parts, file)
  }
}
