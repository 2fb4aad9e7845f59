import {
  CallEnded,
  type EventData,
  MessageSent,
  ParcelStood,
  TicketOpened,
  WaybillCreated,
  WaybillMoved,
  WeightsChanged,
} from '@litper/contracts'
import { Ctx, type EventContext, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { followCall, followMade, followMessage, followMove, followStood, followTicket } from '../usecases/follow.ts'
import { followWeights } from '../usecases/follow-weights.ts'
import type { LearningParts } from '../usecases/ports.ts'
import { LEARNING_PARTS } from './parts.ts'

@Controller()
export class LearningSubscriber {
  constructor(@Inject(LEARNING_PARTS) private readonly parts: LearningParts) {}

  @On(MessageSent, 'learning')
  async sent(@Payload() { messageId, orderId, purpose, at }: EventData<typeof MessageSent>) {
    if (orderId) await followMessage(this.parts, { messageId, orderId, purpose, at })
  }

  @On(CallEnded, 'learning')
  called(@Payload() call: EventData<typeof CallEnded>) {
    return followCall(this.parts, call)
  }

  @On(WaybillMoved, 'learning')
  moved(@Payload() { orderId, carrier, city, at, state }: EventData<typeof WaybillMoved>) {
    return followMove(this.parts, { orderId, carrier, city, at, state })
  }
  @On(TicketOpened, 'learning')
  ticket(@Payload() { orderId, at }: EventData<typeof TicketOpened>) {
    return followTicket(this.parts, { orderId, at })
  }

  @On(WaybillCreated, 'learning')
  made(
    @Payload() { orderId, carrier, city, collect }: EventData<typeof WaybillCreated>,
    @Ctx() { envelope: { at } }: EventContext,
  ) {
    return followMade(this.parts, { orderId, carrier, city, at, collects: collect !== undefined })
  }

  @On(ParcelStood, 'learning')
  stood(@Payload() standing: EventData<typeof ParcelStood>) {
    return followStood(this.parts, standing)
  }

  @On(WeightsChanged, 'learning')
  weighed(@Payload() version: EventData<typeof WeightsChanged>) {
    return followWeights(this.parts, version)
  }
}
