import {
  AgentRunEnded,
  ApprovalDecided,
  CustomerWrote,
  type EventData,
  HandoffRequested,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderConfirmed,
  OrderHeld,
  ReplyComposed,
  WaybillCreated,
} from '@litper/contracts'
import { Ctx, type EventContext, On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { pesosOf } from '../domain/known-order.ts'
import { noteCancelled, noteHeld, reviewOrderData } from '../usecases/follow-order-data.ts'
import { followOrder, heardAnswer, heardCustomer, heardHandOver } from '../usecases/follow-talk.ts'
import type { QualityParts } from '../usecases/ports.ts'
import { noteProposal, reviewEnded } from '../usecases/review-due.ts'
import { QUALITY_PARTS } from './parts.ts'

/** Listens to what is said, and to what is known of the orders that it is about. */
@Controller()
export class TalksSubscriber {
  constructor(@Inject(QUALITY_PARTS) private readonly parts: QualityParts) {}

  @On(CustomerWrote, 'quality')
  async wrote(
    @Payload() { from, text, at, edits }: EventData<typeof CustomerWrote>,
    @Ctx() { envelope }: EventContext,
  ) {
    if (text && !edits) await heardCustomer(this.parts, { who: from, text, at, event: envelope.id })
  }

  @On(ReplyComposed, 'quality')
  replied(
    @Payload() { conversationId, to, text, orderId }: EventData<typeof ReplyComposed>,
    @Ctx() { envelope }: EventContext,
  ) {
    const { at, causation: cause } = envelope
    return heardAnswer(this.parts, { conversationId, who: to, text, at, orderId, cause })
  }

  @On(HandoffRequested, 'quality')
  handedOver(
    @Payload() { conversationId, reason, orderId }: EventData<typeof HandoffRequested>,
    @Ctx() { envelope: { at, causation: cause } }: EventContext,
  ) {
    return heardHandOver(this.parts, { conversationId, reason, at, orderId, cause })
  }

  @On(OrderConfirmationRequested, 'quality')
  asked(@Payload() { orderId, name, collect, total }: EventData<typeof OrderConfirmationRequested>) {
    return followOrder(this.parts, { orderId, name, status: 'confirming', collect: pesosOf(collect ?? total) })
  }

  @On(OrderHeld, 'quality')
  async held(@Payload() { orderId, name, reason, question, customer }: EventData<typeof OrderHeld>) {
    await followOrder(this.parts, { orderId, name, status: reason === 'duplicate' ? 'confirming' : 'held' })
    const canAsk = question !== undefined && (customer.phone !== undefined || customer.email !== undefined)
    await noteHeld(this.parts, { orderId, name }, { reason, canAsk })
  }

  @On(OrderConfirmed, 'quality')
  async confirmed(
    @Payload() { orderId, name, customer, destination, lines, total, collect }: EventData<typeof OrderConfirmed>,
  ) {
    await followOrder(this.parts, { orderId, name, status: 'confirmed', collect: pesosOf(collect) })
    const quantities = lines.map(({ quantity }) => quantity)
    await reviewOrderData(this.parts, { orderId, name }, { ...customer, ...destination, total, collect, quantities })
  }

  @On(OrderCancelled, 'quality')
  async cancelled(@Payload() { orderId }: EventData<typeof OrderCancelled>) {
    await followOrder(this.parts, { orderId, status: 'cancelled' })
    await noteCancelled(this.parts, orderId)
  }

  @On(WaybillCreated, 'quality')
  created(@Payload() { orderId, carrierName, collect }: EventData<typeof WaybillCreated>) {
    return followOrder(this.parts, { orderId, status: 'created', carrierName, collect: pesosOf(collect) })
  }

  @On(ApprovalDecided, 'quality')
  decided(@Payload() { runId, decision }: EventData<typeof ApprovalDecided>) {
    return noteProposal(this.parts, runId, decision)
  }

  @On(AgentRunEnded, 'quality')
  ended(@Payload() { orderId, ...run }: EventData<typeof AgentRunEnded>) {
    return reviewEnded(this.parts, { ...run, ...(orderId !== undefined && { orderId }) })
  }
}
