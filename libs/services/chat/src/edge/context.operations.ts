import type { OutputOf } from '@litper/platform'
import { idShape, instantShape, moneyShape, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { isActive, type Parcel } from '../domain/parcel.ts'
import type { ContextPack } from '../usecases/read-context.ts'
import { CONVERSATION_STATES, satisfactionView, satisfactionViewOf } from './conversation-view.ts'

const order = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.string().describe('the parcel’s state, or the order’s until there is one'),
  open: z.boolean(),
  carrier: z.string().nullable(),
  number: z.string().nullable().describe('of the waybill'),
  movedAt: instantShape.nullable(),
  city: z.string().nullable(),
  collect: moneyShape.nullable().describe('to be paid at the door'),
  exception: z.string().nullable().describe('the open novedad'),
  waitsFor: z.string().nullable().describe('the question to the customer that holds it'),
})

export const contextView = z
  .object({
    customer: z.object({
      name: z.string().nullable(),
      username: z.string().nullable(),
      phone: z.string().nullable(),
      optedOutAt: instantShape.nullable().describe('since then they want no messages beside answers'),
    }),
    orders: z.array(order).describe('their newest ten, open ones first'),
    collect: moneyShape.nullable().describe('to be paid for all open orders; null: nothing, or in several currencies'),
    exceptions: z.number().int().describe('open novedades'),
    earlier: z
      .array(
        z.object({
          id: idShape,
          state: z.enum(CONVERSATION_STATES),
          reason: z.string().nullable().describe('why a person was called'),
          lastAt: instantShape,
          satisfaction: satisfactionView.nullable(),
        }),
      )
      .describe('their conversations before this one, newest first, at most five'),
    ratings: z.object({
      asked: z.number().int(),
      good: z.number().int(),
      fair: z.number().int(),
      bad: z.number().int(),
    }),
  })
  .meta({ id: 'CustomerContext' })

export const readContextOperation = operation({
  name: 'conversations.read_context',
  summary: { es: 'Muestra quién escribe y sus pedidos', en: 'Show who writes and their orders' },
  details:
    'In one answer: the customer, orders with their state, what is to be paid, novedades, earlier conversations, ratings.',
  http: ['GET', '/api/v1/conversations/:id/context'],
  input: z.object({ id: idShape }),
  output: contextView,
  roles: 'everyone',
  scope: 'conversations:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: { 'conversation.not_found': 'not_found' },
})

export function contextViewOf({ contact, orders, collect, earlier, ratings }: ContextPack): View {
  const of = (rating: string) => ratings.filter((one) => one.rating === rating).length
  return {
    customer: {
      name: contact?.name ?? null,
      username: contact?.username ?? null,
      phone: contact?.phone ?? null,
      optedOutAt: contact?.optedOutAt?.toISOString() ?? null,
    },
    orders: orders.map(orderOf),
    collect: collect ?? null,
    exceptions: orders.filter(({ state }) => state === 'exception').length,
    earlier: earlier.map(({ id, state, reason, lastAt }) => {
      const asked = ratings.find((one) => one.conversationId === id)
      const satisfaction = asked ? satisfactionViewOf(asked) : null
      return { id, state, reason: reason ?? null, lastAt: lastAt.toISOString(), satisfaction }
    }),
    ratings: { asked: ratings.length, good: of('good'), fair: of('fair'), bad: of('bad') },
  }
}
type View = OutputOf<{ output: typeof contextView }>

function orderOf(parcel: Parcel): View['orders'][number] {
  const { orderId, orderName, status, state, carrierName, number, movedAt, city, collect, exception, question } = parcel
  const isCancelled = status === 'cancelled'
  return {
    ...{ id: orderId, name: orderName, open: isActive(parcel) },
    status: isCancelled ? status : (state ?? status),
    ...{ carrier: carrierName ?? null, number: number ?? null, movedAt: movedAt ?? null, city: city ?? null },
    collect: isActive(parcel) ? (collect ?? null) : null,
    exception: state === 'exception' && !isCancelled ? (exception ?? 'other') : null,
    waitsFor: isActive(parcel) ? (question?.code ?? null) : null,
  }
}
