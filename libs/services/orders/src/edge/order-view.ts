import type { OutputOf } from '@litper/platform'
import { idShape, instantShape, moneyShape } from '@litper/platform/operations'
import { z } from 'zod'
import { HOLD_REASONS, ORDER_STATUSES, type Order } from '../domain/order.ts'

const customer = z.object({
  firstName: z.string(),
  lastName: z.string(),
  phone: z.string().optional().describe('E.164 once it is known to be one'),
  email: z.string().optional(),
})
const destination = z.object({
  address: z.string(),
  city: z.string(),
  department: z.string(),
  daneCode: z.string().describe('five digits of DANE’s list of municipalities'),
  notes: z.string().optional(),
})
const line = z.object({
  externalId: z.string(),
  title: z.string(),
  sku: z.string().optional(),
  quantity: z.number().int(),
  grams: z.number().int(),
  price: moneyShape,
})
const question = z.object({ code: z.string(), params: z.record(z.string(), z.string()) })
const hold = z.object({
  reason: z.enum(HOLD_REASONS),
  detail: z.string().optional().describe('why, in one word or name: `fulfilled`, `test`, a country, a way to pay'),
  question: question.optional(),
})
const stop = z.object({
  reason: z.enum(HOLD_REASONS),
  detail: z.string().optional(),
  outstanding: moneyShape.optional().describe('still to be paid; `orders.confirm` asks who collects it'),
  sent: z.array(z.string()).optional().describe('numbers under which it was sent'),
  company: z.string().optional().describe('the carrier of the first of them, as the shop names it'),
})
const waybill = z.object({
  waybillId: z.string(),
  carrier: z.string(),
  number: z.string().optional(),
  trackingUrl: z.string().optional(),
  state: z.string().optional(),
})

/** An order as the API shows it. */
export const orderView = z
  .object({
    id: idShape,
    externalId: z.string().describe('the shop’s id of the order'),
    shopDomain: z.string(),
    name: z.string().describe('as people call it, `#1001`'),
    status: z.enum(ORDER_STATUSES),
    customer,
    destination: destination.nullable(),
    lines: z.array(line),
    total: moneyShape,
    collect: moneyShape.nullable().describe('to be collected at the door; null when it is paid, or not known'),
    hold: hold.nullable(),
    stop: stop.nullable().describe('what the shop says that forbids to send it'),
    waybill: waybill.nullable(),
    undoUntil: instantShape.nullable().describe('until then a cancellation can be taken back; null: it cannot'),
    chosenCarrier: z.string().nullable().describe('the merchant’s choice; null: the preferred account decides'),
    timeline: z.array(z.object({ at: instantShape, status: z.enum(ORDER_STATUSES), why: z.string() })),
    createdAt: instantShape,
    updatedAt: instantShape,
  })
  .meta({ id: 'Order' })

export type OrderView = OutputOf<{ output: typeof orderView }>

export function viewOf(order: Order): OrderView {
  const { id, externalId, shopDomain, name, status, customer, lines, total, timeline } = order
  return {
    id,
    externalId,
    shopDomain,
    name,
    status,
    customer,
    destination: order.destination ?? null,
    lines,
    total,
    collect: order.collect ?? null,
    hold: order.hold ?? null,
    stop: order.stop ? { ...order.stop, sent: order.stop.sent && [...order.stop.sent] } : null,
    waybill: order.waybill ?? null,
    undoUntil: order.cancelled?.undoUntil ?? null,
    chosenCarrier: order.chosenCarrier ?? null,
    timeline,
    createdAt: order.placedAt,
    updatedAt: timeline.at(-1)?.at ?? order.placedAt,
  }
}
