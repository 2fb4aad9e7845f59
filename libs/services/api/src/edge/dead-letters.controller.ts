import { Answers, afterCursor, type InputOf, pageOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { listParkedKeys } from '../usecases/list-parked-keys.ts'
import type { ApiParts } from '../usecases/ports.ts'
import * as operations from './dead-letters.operations.ts'
import { API_PARTS } from './parts.ts'

/** Events and effects that failed for good: operators see them, and replay them once the cause is gone. */
@Controller()
export class DeadLettersController {
  constructor(@Inject(API_PARTS) private readonly parts: ApiParts) {}

  @Answers(operations.listDeadLetters)
  async list({ cursor, limit }: InputOf<typeof operations.listDeadLetters>) {
    return pageOf(await this.parts.deadLetters.list({ after: afterCursor(cursor), limit: limit + 1 }), limit)
  }

  @Answers(operations.listParkedKeys)
  parked(input: InputOf<typeof operations.listParkedKeys>) {
    return this.parts.database.transaction(() => listParkedKeys(this.parts.parked, input))
  }

  @Answers(operations.replayDeadLetter)
  async replay({ id }: InputOf<typeof operations.replayDeadLetter>) {
    await this.parts.deadLetters.replay(id)
    return { id, replayed: true as const }
  }
}
