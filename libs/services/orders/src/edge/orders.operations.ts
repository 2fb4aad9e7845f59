import { idShape, operation, pageShape, paging, timeline } from '@litper/platform/operations'
import { z } from 'zod'
import { HOLD_REASONS, ORDER_STATUSES } from '../domain/order.ts'
import { orderView } from './order-view.ts'

const NOT_FOUND = { 'order.not_found': 'not_found' } as const
/** What people who work on orders may do to one of them. */
const write = { roles: ['owner', 'operator'], scope: 'orders:write', kind: 'write' } as const
const read = { roles: 'everyone', scope: 'orders:read', kind: 'read', risk: 'nothing', repeatable: true } as const

export const listOrders = operation({
  ...read,
  name: 'orders.list',
  summary: { es: 'Lista los pedidos', en: 'List orders' },
  details: 'Newest first; with `search`, best match first.',
  http: ['GET', '/api/v1/orders'],
  input: z.object({
    search: z.string().max(100).optional().describe('words of a name, a phone, an order or waybill number'),
    status: z.enum(ORDER_STATUSES).optional(),
    reason: z.enum(HOLD_REASONS).optional().describe('why it is on hold; only those'),
    ...paging,
  }),
  output: pageShape(orderView),
  errors: { 'search.bad_cursor': 'invalid', 'search.unavailable': 'unavailable' },
})

const count = z.number().int()
export const countOrders = operation({
  ...read,
  name: 'orders.count',
  summary: { es: 'Cuenta los pedidos', en: 'Count orders' },
  details:
    'How many are in each state now, why those on hold are, and how many came today and until this hour yesterday.',
  http: ['GET', '/api/v1/orders/counts'],
  input: z.object({}),
  output: z
    .object({
      byStatus: z.partialRecord(z.enum(ORDER_STATUSES), count),
      byReason: z.partialRecord(z.enum(HOLD_REASONS), count),
      today: count.describe('since midnight in Colombia'),
      yesterday: count.describe('until the same hour'),
    })
    .meta({ id: 'OrderCounts' }),
  errors: {},
})

export const orderTimeline = operation({
  ...timeline,
  scope: 'orders:read',
  name: 'orders.timeline',
  summary: { es: 'Cuenta lo que pasó con un pedido', en: 'Tell what happened to an order' },
  details: 'What this service knows, oldest first. Nothing for an order that is not there.',
  http: ['GET', '/api/v1/orders/timeline'],
})

export const findOrder = operation({
  ...read,
  name: 'orders.find',
  summary: { es: 'Muestra un pedido', en: 'Show an order' },
  http: ['GET', '/api/v1/orders/:id'],
  input: z.object({
    id: z.union([idShape, z.string().regex(/^shopify:\d{1,20}$/)]).describe('our id, or `shopify:<order id>`'),
  }),
  output: orderView,
  errors: NOT_FOUND,
})

export const confirmOrder = operation({
  ...write,
  name: 'orders.confirm',
  summary: { es: 'Confirma un pedido', en: 'Confirm an order' },
  details:
    'The carrier’s waybill follows. An order that cannot be delivered to is held with the question that is open. One whose payment is not known (`stop`) needs `collect`; one that must not leave is not confirmed.',
  http: ['POST', '/api/v1/orders/:id/confirm'],
  input: z.object({
    id: idShape,
    collect: z
      .enum(['outstanding', 'nothing'])
      .optional()
      .describe('what the courier collects, where the shop does not say whether it is paid at the door'),
  }),
  output: orderView,
  risk: 'waybill',
  repeatable: false,
  undo: 'orders.hold',
  errors: {
    ...NOT_FOUND,
    'order.cannot_confirm': 'conflict',
    'order.must_not_leave': 'conflict',
    'order.collect_undecided': 'conflict',
    'order.collect_known': 'conflict',
    'order.cannot_collect': 'conflict',
  },
})

export const holdOrder = operation({
  ...write,
  name: 'orders.hold',
  summary: { es: 'Retiene un pedido', en: 'Hold an order' },
  http: ['POST', '/api/v1/orders/:id/hold'],
  input: z.object({ id: idShape }),
  output: orderView,
  risk: 'nothing',
  repeatable: false,
  undo: 'orders.confirm',
  errors: { ...NOT_FOUND, 'order.cannot_hold': 'conflict' },
})

export const cancelOrder = operation({
  ...write,
  name: 'orders.cancel',
  summary: { es: 'Cancela un pedido', en: 'Cancel an order' },
  details: 'A waybill that is not on its way is cancelled at the carrier too.',
  http: ['POST', '/api/v1/orders/:id/cancel'],
  input: z.object({ id: idShape, reason: z.string().min(1).max(200).default('cancelled by the merchant') }),
  output: orderView,
  risk: 'waybill',
  repeatable: true,
  undo: 'orders.restore',
  errors: { ...NOT_FOUND, 'order.too_late_to_cancel': 'conflict' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', reason: 'the customer does not want it any more' },
})

export const restoreOrder = operation({
  ...write,
  name: 'orders.restore',
  summary: { es: 'Deshace la cancelación de un pedido', en: 'Take the cancellation of an order back' },
  details: 'For a while (`undoMinutes` of the policy), and not what the shop itself cancelled. A waybill is made anew.',
  http: ['POST', '/api/v1/orders/:id/restore'],
  input: z.object({ id: idShape }),
  output: orderView,
  risk: 'waybill',
  repeatable: false,
  undo: 'orders.cancel',
  errors: {
    ...NOT_FOUND,
    'order.not_cancelled': 'conflict',
    'order.cancelled_in_shop': 'conflict',
    'order.undo_too_late': 'conflict',
  },
})

export const amendAddress = operation({
  ...write,
  name: 'orders.amend_address',
  summary: { es: 'Corrige la dirección de un pedido', en: 'Correct the address of an order' },
  details:
    'What is left out stays. An order that waits for its address goes on when it can be delivered to; a waybill whose parcel was not picked up is made anew.',
  http: ['POST', '/api/v1/orders/:id/address'],
  input: z.object({
    id: idShape,
    address1: z.string().min(3).max(250).optional(),
    address2: z.string().max(250).optional(),
    city: z.string().max(80).optional(),
    department: z.string().max(80).optional(),
    phone: z.string().max(30).optional(),
  }),
  output: orderView,
  risk: 'waybill',
  repeatable: true,
  errors: { ...NOT_FOUND, 'order.too_late_to_readdress': 'conflict' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', address1: 'Cra. 43A # 1-50, apto 302', city: 'Medellín' },
})

export const changeCarrier = operation({
  ...write,
  name: 'orders.change_carrier',
  summary: { es: 'Cambia la transportadora de un pedido', en: 'Change the carrier of an order' },
  details: 'Until the waybill has its number. The carrier is one with an enabled account.',
  http: ['POST', '/api/v1/orders/:id/change-carrier'],
  input: z.object({ id: idShape, carrier: z.string().min(1).max(50).describe('the carrier’s id') }),
  output: orderView,
  risk: 'waybill',
  repeatable: true,
  errors: {
    ...NOT_FOUND,
    'order.too_late_to_change_carrier': 'conflict',
    'order.carrier_not_usable': 'invalid',
  },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', carrier: 'any-carrier' },
})

const policyView = z
  .object({
    confirmation: z.enum(['off', 'ask']).describe('`ask`: cash-on-delivery orders wait for the customer’s yes'),
    holdDuplicates: z.boolean().describe('hold an order that repeats another of the same phone within the hour'),
    cancelInShop: z
      .enum(['tag', 'cancel', 'nothing'])
      .describe('what the shop is told of an order cancelled here; `cancel`: once it can no longer be taken back'),
    undoMinutes: z.number().int().min(0).max(1440).describe('how long a cancellation can be taken back'),
  })
  .meta({ id: 'OrderPolicy' })

export const readPolicy = operation({
  ...read,
  name: 'orders.read_policy',
  summary: { es: 'Muestra la política de pedidos', en: 'Show the order policy' },
  http: ['GET', '/api/v1/orders/policy'],
  input: z.object({}),
  output: policyView,
  errors: {},
})

export const setPolicy = operation({
  ...write,
  name: 'orders.set_policy',
  summary: { es: 'Cambia la política de pedidos', en: 'Change the order policy' },
  details: 'What is left out stays.',
  http: ['PUT', '/api/v1/orders/policy'],
  input: policyView.partial({ cancelInShop: true, undoMinutes: true }).meta({ id: 'NewOrderPolicy' }),
  output: policyView,
  roles: ['owner'],
  risk: 'waybill',
  repeatable: true,
  errors: {},
  example: { confirmation: 'ask', holdDuplicates: true },
})
