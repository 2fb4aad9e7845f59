import { Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { LearningParts, Sharing } from '../usecases/ports.ts'
import { setSharing } from '../usecases/share.ts'
import { LEARNING_PARTS } from './parts.ts'
import * as operations from './sharing.operations.ts'

@Controller()
export class SharingController {
  constructor(@Inject(LEARNING_PARTS) private readonly parts: LearningParts) {}

  @Answers(operations.findSharing)
  async find() {
    return viewOf(await this.parts.transaction(() => this.parts.sharing.find()))
  }

  @Answers(operations.setSharing)
  async set({ shares }: InputOf<typeof operations.setSharing>) {
    return viewOf(await setSharing(this.parts, shares, currentContext()!.actor.id))
  }
}

const viewOf = (sharing: Sharing | undefined) => ({
  shares: sharing !== undefined,
  by: sharing?.by ?? null,
  since: sharing?.at ?? null,
})
