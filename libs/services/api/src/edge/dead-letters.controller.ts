import { Answers, afterCursor, DEAD_LETTERS, type InputOf, pageOf } from '@litper/platform'
import type { DeadLetters } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { listDeadLetters, replayDeadLetter } from './dead-letters.operations.ts'

/** What could not be handled: seen by operators, and put back once its cause is gone. */
@Controller()
export class DeadLettersController {
  constructor(@Inject(DEAD_LETTERS) private readonly deadLetters: DeadLetters) {}

  @Answers(listDeadLetters)
  async list({ cursor, limit }: InputOf<typeof listDeadLetters>) {
    return pageOf(await this.deadLetters.list({ after: afterCursor(cursor), limit: limit + 1 }), limit)
  }

  @Answers(replayDeadLetter)
  async replay({ id }: InputOf<typeof replayDeadLetter>) {
    await this.deadLetters.replay(id)
    return { id, replayed: true as const }
  }
}
