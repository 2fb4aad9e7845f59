import { type EventData, MessageSent, WaybillMoved } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { followMessage, followMove } from '../usecases/follow.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { LEARNING_PARTS } from './parts.ts'

@Controller()
export class LearningSubscriber {
  constructor(@Inject(LEARNING_PARTS) private readonly parts: LearningParts) {}

  @On(MessageSent, 'learning')
  async sent(@Payload() { messageId, orderId, purpose, at }: EventData<typeof MessageSent>) {
    if (orderId) await followMessage(this.parts, { messageId, orderId, purpose, at })
  }

  @On(WaybillMoved, 'learning')
  moved(@Payload() { orderId, carrier, city, at, state }: EventData<typeof WaybillMoved>) {
    return followMove(this.parts, { orderId, carrier, city, at, state })
  }
}
