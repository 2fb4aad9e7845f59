import { ArticleDecided, ConversationRated, type EventData, HandoffRequested, ReplyComposed } from '@litper/contracts'
import { Ctx, type EventContext, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { heardAnswer, heardQuestion, heardRating } from '../usecases/follow-answers.ts'
import { followArticle } from '../usecases/follow-article.ts'
import { heardCall } from '../usecases/follow-meanings.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { LEARNING_PARTS } from './parts.ts'

/** What people answer when the bot cannot, and what became of the articles that were made from it. */
@Controller()
export class AnswersSubscriber {
  constructor(@Inject(LEARNING_PARTS) private readonly parts: LearningParts) {}

  @On(HandoffRequested, 'learning')
  async asked(
    @Payload() { conversationId, lastText }: EventData<typeof HandoffRequested>,
    @Ctx() { envelope: { at } }: EventContext,
  ) {
    await heardCall(this.parts, conversationId)
    if (lastText) await heardQuestion(this.parts, { conversationId, text: lastText, at })
  }

  /** A reply that an event caused was written by the bot: it is not a person's answer. */
  @On(ReplyComposed, 'learning')
  async answered(
    @Payload() { conversationId, to, text }: EventData<typeof ReplyComposed>,
    @Ctx() { envelope: { causation } }: EventContext,
  ) {
    if (causation === undefined) await heardAnswer(this.parts, { conversationId, to, text })
  }

  @On(ConversationRated, 'learning')
  rated(@Payload() rated: EventData<typeof ConversationRated>) {
    return heardRating(this.parts, rated)
  }

  @On(ArticleDecided, 'learning')
  decided(@Payload() decided: EventData<typeof ArticleDecided>) {
    return followArticle(this.parts, decided)
  }
}
