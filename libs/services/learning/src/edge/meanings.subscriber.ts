import {
  type EventData,
  ExceptionAnswered,
  MeaningDoubted,
  MeaningTold,
  OrderAmended,
  OrderCancelled,
} from '@litper/contracts'
import { Ctx, type EventContext, On, Payload } from '@litper/platform'
import type { Intent } from '@litper/understanding'
import { Controller, Inject } from '@nestjs/common'
import { heardAct, heardDoubt } from '../usecases/follow-meanings.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { LEARNING_PARTS } from './parts.ts'

/** What the bot did not understand for sure, and what people did then. */
@Controller()
export class MeaningsSubscriber {
  constructor(@Inject(LEARNING_PARTS) private readonly parts: LearningParts) {}

  @On(MeaningDoubted, 'learning')
  doubted(@Payload() doubted: EventData<typeof MeaningDoubted>) {
    return heardDoubt(this.parts, doubted)
  }

  @On(MeaningTold, 'learning')
  told(@Payload() { conversationId, intent, at }: EventData<typeof MeaningTold>) {
    return heardAct(this.parts, { act: { kind: 'told', intent: intent as Intent }, conversationId, at })
  }

  @On(OrderCancelled, 'learning')
  cancelled(@Payload() { orderId, by }: EventData<typeof OrderCancelled>, @Ctx() { envelope: { at } }: EventContext) {
    return heardAct(this.parts, { act: { kind: 'cancelled', by }, orderId, at })
  }

  @On(OrderAmended, 'learning')
  amended(@Payload() { orderId, changed }: EventData<typeof OrderAmended>, @Ctx() { envelope: { at } }: EventContext) {
    return heardAct(this.parts, { act: { kind: 'amended', changed }, orderId, at })
  }

  @On(ExceptionAnswered, 'learning')
  answered(
    @Payload() { orderId, answer }: EventData<typeof ExceptionAnswered>,
    @Ctx() { envelope: { at } }: EventContext,
  ) {
    return heardAct(this.parts, { act: { kind: 'exception_answered', answer }, orderId, at })
  }
}
