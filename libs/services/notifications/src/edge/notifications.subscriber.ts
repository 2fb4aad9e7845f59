import { formatPesos, questionText } from '@litper/colombia'
import {
  type EventData,
  OrderCancelled,
  OrderConfirmationRequested,
  OrderHeld,
  OwedChanged,
  PrivacyRequested,
  ReplyComposed,
  SatisfactionAsked,
  WaybillCreated,
  WaybillMoved,
} from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { say } from '../domain/texts.ts'
import { wordsFor } from '../domain/words.ts'
import { forgetShop } from '../usecases/forget-shop.ts'
import { planMessage } from '../usecases/plan-message.ts'
import type { NotificationParts } from '../usecases/ports.ts'
import { withdrawTimed } from '../usecases/time-message.ts'
import { occasionOf, wordsOfMove } from './parcel-words.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

const LOCALE = 'es_CO'

/** What customers are told of their orders and parcels, and what the chat says to them. */
@Controller()
export class NotificationsSubscriber {
  constructor(@Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts) {}

  @On(WaybillCreated, 'notifications')
  created(@Payload() w: EventData<typeof WaybillCreated>) {
    const words = wordsFor(
      'guia_creada',
      { name: w.customer.firstName, order: w.orderName, carrier: w.carrierName, number: w.number, link: w.trackingUrl },
      LOCALE,
    )
    return planMessage(this.parts, {
      businessKey: `${w.waybillId}/guia_creada`,
      purpose: 'guia_creada',
      to: w.customer,
      words,
      orderId: w.orderId,
      shopDomain: w.shopDomain,
      about: { city: w.city, carrier: w.carrier },
      why: 'the waybill was created',
    })
  }

  @On(WaybillMoved, 'notifications')
  async moved(@Payload() w: EventData<typeof WaybillMoved>) {
    if (w.previous === 'ready_for_pickup') await withdrawTimed(this.parts, w.orderId)
    const said = wordsOfMove(w, LOCALE)
    if (said)
      await planMessage(this.parts, {
        ...said,
        businessKey: `${w.waybillId}/${occasionOf(w)}`,
        to: w.customer,
        orderId: w.orderId,
        shopDomain: w.shopDomain,
        about: { city: w.city, carrier: w.carrier },
        why: `the parcel is ${w.state}`,
      })
  }

  @On(OrderConfirmationRequested, 'notifications')
  asked(@Payload() o: EventData<typeof OrderConfirmationRequested>) {
    // an order that changed is asked about again; a button says which question it answers
    const again = o.round && o.round > 1 ? `:${o.round}` : ''
    const buttons = (['yes', 'no'] as const).map((answer) => ({
      id: `confirm:${o.orderId}:${answer}${again}`,
      title: say(LOCALE, answer),
    }))
    const words = wordsFor(
      'confirmar_pedido',
      { name: o.customer.firstName, order: o.name, total: formatPesos(o.collect ?? o.total) },
      LOCALE,
      buttons,
    )
    return planMessage(this.parts, {
      businessKey: `${o.orderId}/confirmar${again}`,
      purpose: 'confirmar_pedido',
      to: o.customer,
      words,
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      why: 'the shop asks before cash on delivery',
    })
  }

  /** Who said it themselves was answered. */
  @On(OrderCancelled, 'notifications')
  async cancelled(@Payload() o: EventData<typeof OrderCancelled>) {
    if (!o.customer) return
    await planMessage(this.parts, {
      businessKey: `${o.orderId}/cancelado`,
      purpose: 'pedido_cancelado',
      to: o.customer,
      words: wordsFor('pedido_cancelado', { name: o.customer.firstName, order: o.name }, LOCALE),
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      why: `the order was cancelled by the ${o.by}`,
    })
  }

  /** The courier will ask for what is not owed: the customer hears it before. */
  @On(OwedChanged, 'notifications')
  async owed(@Payload() o: EventData<typeof OwedChanged>) {
    const owed = o.owed ? say(LOCALE, 'owed_some', { amount: formatPesos(o.owed) }) : say(LOCALE, 'owed_nothing')
    const label = formatPesos(o.label ?? { amount: '0', currency: 'COP' })
    await planMessage(this.parts, {
      businessKey: `${o.orderId}/cobro/${o.owed?.amount ?? 0}`,
      purpose: 'cobro_cambiado',
      to: o.customer,
      words: wordsFor('cobro_cambiado', { name: o.customer.firstName, order: o.name, owed, label }, LOCALE),
      orderId: o.orderId,
      why: 'what is owed is not what the waybill collects',
    })
  }

  /** Only a hold that the customer can end is told. */
  @On(OrderHeld, 'notifications')
  async held(@Payload() o: EventData<typeof OrderHeld>) {
    if (o.reason === 'duplicate') return this.repeated(o)
    if (!o.question) return
    const question = questionText(o.question, 'es')
    const words = wordsFor('direccion_incompleta', { name: o.customer.firstName, order: o.name, question }, LOCALE)
    await planMessage(this.parts, {
      businessKey: `${o.orderId}/hold/${o.question.code}`,
      purpose: 'direccion_incompleta',
      to: o.customer,
      words,
      orderId: o.orderId,
      shopDomain: o.shopDomain,
      why: `the order is on hold: ${o.reason}`,
    })
  }

  /** The same as another order: whether both are wanted. */
  private async repeated({ orderId, shopDomain, customer, name, question }: EventData<typeof OrderHeld>) {
    if (!question) return
    const other = question.params['order'] ?? ''
    const buttons = [
      { id: `confirm:${orderId}:yes`, title: say(LOCALE, 'both') },
      { id: `confirm:${orderId}:no`, title: say(LOCALE, 'only_one') },
    ]
    await planMessage(this.parts, {
      businessKey: `${orderId}/hold/duplicate`,
      purpose: 'pedido_repetido',
      to: customer,
      words: wordsFor('pedido_repetido', { name: customer.firstName, order: name, other }, LOCALE, buttons),
      orderId,
      shopDomain,
      why: 'the order repeats another',
    })
  }

  @On(ReplyComposed, 'notifications')
  reply(@Payload() r: EventData<typeof ReplyComposed>) {
    const words = { text: r.text, buttons: r.buttons }
    return planMessage(this.parts, {
      businessKey: `reply/${r.replyId}`,
      purpose: 'reply',
      to: r.to,
      words,
      orderId: r.orderId,
      conversationId: r.conversationId,
      why: 'an answer to the customer',
    })
  }

  /** A question of ours and no answer: the roll-out controls and the end of the window hold it back. */
  @On(SatisfactionAsked, 'notifications')
  askedHow(@Payload() s: EventData<typeof SatisfactionAsked>) {
    return planMessage(this.parts, {
      businessKey: `satisfaction/${s.conversationId}`,
      purpose: 'satisfaction',
      to: s.to,
      words: { text: s.text, buttons: s.buttons, notAfter: s.notAfter },
      orderId: s.orderId,
      conversationId: s.conversationId,
      why: 'the conversation is over',
      ...(s.notBefore && { notBefore: new Date(s.notBefore) }),
    })
  }

  @On(PrivacyRequested, 'notifications')
  async privacy(@Payload() { kind, shopDomain, lastShop = false }: EventData<typeof PrivacyRequested>) {
    if (kind === 'shop_redact') await forgetShop(this.parts, { shopDomain, isLast: lastShop })
  }
}
