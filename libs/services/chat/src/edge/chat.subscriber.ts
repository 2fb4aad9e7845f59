import { safeText } from '@litper/colombia'
import {
  CustomerMoved,
  CustomerRevoked,
  CustomerWrote,
  type EventData,
  MessageLost,
  MessageSent,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderConfirmed,
  OrderHeld,
  OrderPlaced,
  OwedChanged,
  PrivacyRequested,
  WaybillAdopted,
  WaybillCancelled,
  WaybillCreated,
  WaybillMoved,
} from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { answerCustomer } from '../usecases/answer-customer.ts'
import { followMove, forgetRevoked } from '../usecases/follow-customer.ts'
import { followLost } from '../usecases/follow-lost.ts'
import { forgetShop } from '../usecases/forget-shop.ts'
import { keepHeld } from '../usecases/keep-held.ts'
import type { ChatParts } from '../usecases/ports.ts'
import { CHAT_PARTS } from './parts.ts'

const recipientOf = ({ customer }: { readonly customer: { readonly firstName: string; readonly lastName: string } }) =>
  `${customer.firstName} ${customer.lastName}`.trim() || undefined

/** Listens to customers, and keeps its own copy of what it may tell them. */
@Controller()
export class ChatSubscriber {
  constructor(@Inject(CHAT_PARTS) private readonly parts: ChatParts) {}

  @On(CustomerWrote, 'chat')
  wrote(@Payload() message: EventData<typeof CustomerWrote>) {
    return answerCustomer(this.parts, message)
  }

  @On(CustomerMoved, 'chat')
  movedTo(@Payload() moved: EventData<typeof CustomerMoved>) {
    return followMove(this.parts, moved)
  }

  @On(CustomerRevoked, 'chat')
  revoked(@Payload() revoked: EventData<typeof CustomerRevoked>) {
    return forgetRevoked(this.parts, revoked)
  }

  @On(OrderPlaced, 'chat')
  placed(@Payload() o: EventData<typeof OrderPlaced>) {
    return this.parts.store.keepParcel({
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      orderName: safeText(o.name, 40),
      phone: o.customer.phone,
      recipient: recipientOf(o),
      status: 'placed',
    })
  }

  @On(OrderHeld, 'chat')
  held(@Payload() o: EventData<typeof OrderHeld>) {
    // whether both are wanted is a yes or a no
    if (o.reason === 'duplicate')
      return this.parts.store.keepParcel({
        orderId: o.orderId,
        shopDomain: o.shopDomain,
        status: 'confirming',
        question: undefined,
      })
    return keepHeld(this.parts, {
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      orderName: safeText(o.name, 40),
      phone: o.customer.phone,
      recipient: recipientOf(o),
      question: o.question,
    })
  }

  @On(OrderConfirmationRequested, 'chat')
  asked(@Payload() o: EventData<typeof OrderConfirmationRequested>) {
    return this.parts.store.keepParcel({
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      orderName: o.name,
      status: 'confirming',
      question: undefined,
      answers: 0,
      collect: o.collect ?? o.total,
      round: o.round ?? 1,
    })
  }

  @On(OrderConfirmed, 'chat')
  confirmed(@Payload() o: EventData<typeof OrderConfirmed>) {
    return this.parts.store.keepParcel({
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      phone: o.customer.phone,
      status: 'confirmed',
      question: undefined,
      answers: 0,
      city: o.destination.city,
      collect: o.collect,
    })
  }

  @On(OrderCancelled, 'chat')
  cancelled(@Payload() o: EventData<typeof OrderCancelled>) {
    return this.parts.store.keepParcel({ orderId: o.orderId, status: 'cancelled', question: undefined })
  }

  @On(WaybillCreated, 'chat')
  created(@Payload() w: EventData<typeof WaybillCreated>) {
    return this.parts.store.keepParcel({
      orderId: w.orderId,
      shopDomain: w.shopDomain,
      orderName: safeText(w.orderName, 40),
      phone: w.customer.phone,
      number: w.number,
      carrierName: w.carrierName,
      state: 'created',
      trackingUrl: w.trackingUrl,
      collect: w.collect,
      city: w.city,
    })
  }

  @On(WaybillAdopted, 'chat')
  adopted(@Payload() w: EventData<typeof WaybillAdopted>) {
    return this.parts.store.keepParcel({
      orderId: w.orderId,
      shopDomain: w.shopDomain,
      orderName: safeText(w.orderName, 40),
      phone: w.customer.phone,
      recipient: recipientOf(w),
      status: 'sent',
      number: w.number,
      carrierName: safeText(w.carrierName, 40),
      state: w.state,
      movedAt: w.at,
      exception: w.exception,
      trackingUrl: w.trackingUrl,
      collect: w.collect,
      city: w.city,
    })
  }

  /** Nothing is said of it any more: the order's own status is. */
  @On(WaybillCancelled, 'chat')
  off(@Payload() w: EventData<typeof WaybillCancelled>) {
    return this.parts.store.keepParcel({
      orderId: w.orderId,
      number: undefined,
      state: undefined,
      trackingUrl: undefined,
    })
  }

  @On(OwedChanged, 'chat')
  owed(@Payload() o: EventData<typeof OwedChanged>) {
    return this.parts.store.keepParcel({ orderId: o.orderId, collect: o.owed })
  }

  @On(WaybillMoved, 'chat')
  moved(@Payload() w: EventData<typeof WaybillMoved>) {
    return this.parts.store.keepParcel({
      orderId: w.orderId,
      shopDomain: w.shopDomain,
      orderName: safeText(w.orderName, 40),
      phone: w.customer.phone,
      number: w.number,
      carrierName: w.carrierName,
      trackingUrl: w.trackingUrl,
      state: w.state,
      movedAt: w.at,
      movedIn: w.movedIn,
      exception: w.exception,
    })
  }

  /** A customer may quote it: then their words are about its order. */
  @On(MessageSent, 'chat')
  async sent(@Payload() { providerMessageId, orderId }: EventData<typeof MessageSent>) {
    if (providerMessageId && orderId) await this.parts.store.keepSent(providerMessageId, orderId)
  }

  @On(MessageLost, 'chat')
  lost(@Payload() lost: EventData<typeof MessageLost>) {
    return followLost(this.parts, lost)
  }

  @On(PrivacyRequested, 'chat')
  async privacy(@Payload() { requestId, kind, shopDomain, lastShop = false }: EventData<typeof PrivacyRequested>) {
    if (kind === 'shop_redact') await forgetShop(this.parts, { shopDomain, isLast: lastShop, requestId })
  }
}
