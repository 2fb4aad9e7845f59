import { Answers, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { ChatParts } from '../usecases/ports.ts'
import { findAsked, type Knowledge, suggestReply } from '../usecases/suggest-reply.ts'
import { CHAT_KNOWLEDGE, CHAT_PARTS } from './parts.ts'
import { suggestReplyOperation } from './suggestions.operations.ts'

@Controller()
export class SuggestionsController {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(CHAT_KNOWLEDGE) private readonly knowledge: Knowledge,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** The articles are asked after the transaction: a call of an operation never joins one. */
  @Answers(suggestReplyOperation)
  async suggest({ id }: InputOf<typeof suggestReplyOperation>) {
    const found = await this.database.transaction(() => findAsked(this.parts, id))
    const { asked, suggestions, reason, heldBackBy } = await suggestReply(this.knowledge, found)
    const { intent, sure } = asked?.scene.said ?? {}
    return {
      asked: asked ? { messageId: asked.messageId, intent: intent!, sure: sure! } : null,
      suggestions: suggestions.map(({ text, sources }) => ({ text, sources: [...sources] })),
      reason,
      heldBackBy: [...heldBackBy],
    }
  }
}
