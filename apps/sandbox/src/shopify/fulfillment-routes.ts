import type { FastifyInstance, FastifyReply } from 'fastify'
import type { World } from '../world/world.ts'
import { HOLD_REASONS, holdOf } from './fulfillment-orders.ts'
import { fulfill, type Share } from './graphql/fulfill.ts'
import { shopTime } from './money.ts'
import { updateOrder } from './order-changes.ts'
import { type LinesBody, refundOrder } from './refund.ts'
import type { FulfillmentOrder, OrderRecord, ShopifyStore } from './store.ts'
import { emit } from './webhooks.ts'

const lines = {
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'quantity'],
    properties: { id: { type: 'integer' }, quantity: { type: 'integer', minimum: 1 } },
  },
} as const
const text = { type: 'string' } as const
const bodies = {
  hold: { type: 'object', properties: { reason: { enum: [...HOLD_REASONS], default: 'OTHER' }, notes: text } },
  fulfill: { type: 'object', properties: { lines, trackingNumber: text, trackingCompany: text, trackingUrl: text } },
  refund: { type: 'object', properties: { lines } },
} as const

interface FulfillBody extends LinesBody {
  readonly trackingNumber?: string
  readonly trackingCompany?: string
  readonly trackingUrl?: string
}
type OrderParams = { Params: { id: string } }

/** What a merchant does in the admin: hold, release, send by hand, refund. */
export function fulfillmentControl(app: FastifyInstance, world: World, store: ShopifyStore): void {
  const found = (id: string, reply: FastifyReply): OrderRecord | undefined => {
    const order = store.orders.get(Number(id))
    if (!order) void reply.code(404).send({ error: 'the sandbox has no such order' })
    return order
  }

  app.post<OrderParams & { Body: { reason: string; notes?: string } }>(
    '/sandbox/shopify/orders/:id/hold',
    { schema: { body: bodies.hold } },
    async (request, reply) => {
      const order = found(request.params.id, reply)
      if (!order) return reply
      const open = order.fulfillmentOrders.filter(({ status, method }) => status === 'OPEN' && method === 'SHIPPING')
      for (const one of open) {
        one.holds = [holdOf(request.body, store.nextId)]
        change(world, order, one, 'ON_HOLD', 'fulfillment_orders/placed_on_hold')
      }
      if (open.length > 0) updateOrder(world, order, {})
      return reply.code(open.length > 0 ? 200 : 409).send({ held: open.length })
    },
  )

  app.post<OrderParams>('/sandbox/shopify/orders/:id/release', async (request, reply) => {
    const order = found(request.params.id, reply)
    if (!order) return reply
    const held = order.fulfillmentOrders.filter(({ status }) => status === 'ON_HOLD')
    for (const one of held) {
      one.holds = []
      change(world, order, one, 'OPEN', 'fulfillment_orders/hold_released')
    }
    if (held.length > 0) updateOrder(world, order, {})
    return reply.code(held.length > 0 ? 200 : 409).send({ released: held.length })
  })

  app.post<OrderParams & { Body: FulfillBody }>(
    '/sandbox/shopify/orders/:id/fulfill',
    { schema: { body: bodies.fulfill } },
    async (request, reply) => {
      const order = found(request.params.id, reply)
      if (!order) return reply
      const shares = sharesOf(order, request.body)
      if (shares.length === 0) return reply.code(409).send({ error: 'nothing of that is open' })
      const { trackingNumber: number = null, trackingCompany: company = null, trackingUrl: url = null } = request.body
      const tracking = number === null ? [] : [{ number, company, url }]
      // Shopify takes one location in one fulfillment: an order sent from two places has two.
      const places = [...new Set(shares.map(({ fulfillmentOrder }) => fulfillmentOrder.locationId))]
      const made = places.map((place) =>
        fulfill(
          world,
          store,
          order,
          shares.filter(({ fulfillmentOrder }) => fulfillmentOrder.locationId === place),
          [...tracking],
        ),
      )
      return { fulfillments: made.map(({ id }) => id), order: order.payload }
    },
  )

  app.post<OrderParams & { Body: LinesBody }>(
    '/sandbox/shopify/orders/:id/refund',
    { schema: { body: bodies.refund } },
    async (request, reply) => {
      const order = found(request.params.id, reply)
      if (!order) return reply
      const refunded = refundOrder(world, order, request.body, store.nextId)
      return reply.code(refunded > 0 ? 200 : 409).send({ refunded, order: order.payload })
    },
  )
}

function change(
  world: World,
  order: OrderRecord,
  one: FulfillmentOrder,
  status: FulfillmentOrder['status'],
  topic: string,
) {
  one.status = status
  one.updatedAt = shopTime(world.clock.ms())
  announceHold(world, order, one, topic)
}

/** Shopify names the fulfillment order only. */
export function announceHold(world: World, order: OrderRecord, one: FulfillmentOrder, topic: string): void {
  emit(world, order.shop, topic, {
    fulfillment_order: { id: `gid://shopify/FulfillmentOrder/${one.id}`, status: one.status.toLowerCase() },
    ...(one.holds[0]
      ? {
          created_fulfillment_hold: {
            id: one.holds[0].id,
            reason: one.holds[0].reason,
            reason_notes: one.holds[0].notes,
          },
        }
      : {}),
  })
}

/** What is open of the lines that are asked for; all that is open when none are. */
function sharesOf(order: OrderRecord, { lines: wanted }: LinesBody): Share[] {
  const left = new Map(wanted?.map(({ id, quantity }) => [id, quantity]))
  return order.fulfillmentOrders
    .filter(({ status }) => status === 'OPEN' || status === 'IN_PROGRESS')
    .flatMap((fulfillmentOrder) => {
      const quantities = new Map<number, number>()
      for (const line of fulfillmentOrder.lines) {
        const quantity = Math.min(line.remaining, wanted ? (left.get(line.lineItemId) ?? 0) : line.remaining)
        if (quantity > 0) quantities.set(line.id, quantity)
        left.set(line.lineItemId, (left.get(line.lineItemId) ?? 0) - quantity)
      }
      return quantities.size > 0 ? [{ fulfillmentOrder, quantities }] : []
    })
}
