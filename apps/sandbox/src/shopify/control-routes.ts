import type { FastifyInstance, FastifyReply } from 'fastify'
import type { World } from '../world/world.ts'
import * as bodies from './control-bodies.ts'
import { fulfillmentControl } from './fulfillment-routes.ts'
import type { JsonObject } from './merge.ts'
import { cancelOrder, patchOrder } from './order-changes.ts'
import { placeOrders } from './placement.ts'
import { privacyPayload, uninstall } from './privacy.ts'
import { mintSessionToken } from './session-token.ts'
import type { OrderRecord, ShopifyStore } from './store.ts'
import type { Tokens } from './tokens.ts'
import { COMPLIANCE_TOPICS, emit } from './webhooks.ts'

interface OrdersBody {
  count: number
  ratePerSecond: number
  template?: JsonObject
  shop?: string
  paid: boolean
  silent: boolean
  split: number
  hold?: { reason?: string; notes?: string }
}

/** `/sandbox/shopify/*`: the actions of merchants, customers and Shopify itself, on request. */
export function shopifyControl(app: FastifyInstance, world: World, store: ShopifyStore, tokens: Tokens): void {
  const { shopify } = world.settings
  app.addHook('preValidation', async (request) => {
    request.body ??= {} // every body here may be left out
  })
  const shopOf = (domain: string | undefined) => store.shops.get(domain ?? shopify.shop)
  const noShop = (reply: FastifyReply) => reply.code(404).send({ error: 'the sandbox has no such shop' })

  app.post<{ Body: { shop: string } }>(
    '/sandbox/shopify/shops',
    { schema: { body: bodies.shop } },
    async (request, reply) => {
      const shop = store.addShop(request.body.shop, world.clock.ms())
      return reply.code(201).send({ shop: shop.domain, id: shop.id })
    },
  )

  app.post<{ Body: OrdersBody }>(
    '/sandbox/shopify/orders',
    { schema: { body: bodies.orders } },
    async (request, reply) => {
      const shop = shopOf(request.body.shop)
      if (!shop) return noShop(reply)
      const drafts = placeOrders(world, store, { ...request.body, shop })
      return reply.code(202).send({ ids: drafts.map(({ id }) => id), names: drafts.map(({ number }) => `#${number}`) })
    },
  )

  app.get('/sandbox/shopify/orders', async () => ({
    orders: [...store.orders.values()].map(({ payload }) => ({
      id: payload.id,
      name: payload.name,
      phone: payload.phone,
      total: payload.total_price,
      fulfillment: payload.fulfillment_status,
    })),
  }))

  orderRoutes(app, world, store)
  fulfillmentControl(app, world, store)

  app.post<{ Body: { shop?: string } }>(
    '/sandbox/shopify/uninstall',
    { schema: { body: bodies.someShop } },
    async (request, reply) => {
      const shop = shopOf(request.body.shop)
      if (!shop) return noShop(reply)
      return { uninstalled: uninstall(world, shop, tokens) }
    },
  )

  app.post<{ Body: { topic: (typeof COMPLIANCE_TOPICS)[number]; shop?: string; orderId?: number } }>(
    '/sandbox/shopify/privacy',
    { schema: { body: bodies.privacy } },
    async (request, reply) => {
      const shop = shopOf(request.body.shop)
      if (!shop) return noShop(reply)
      const order = request.body.orderId === undefined ? undefined : store.orders.get(request.body.orderId)
      const payload = privacyPayload(request.body.topic, shop, order, store.nextId)
      emit(world, shop, request.body.topic, payload)
      return reply.code(202).send(payload)
    },
  )

  app.post<{ Body: { shop?: string } }>(
    '/sandbox/shopify/session-token',
    { schema: { body: bodies.someShop } },
    async (request, reply) => {
      const shop = shopOf(request.body.shop)
      if (!shop) return noShop(reply)
      const { clientId, clientSecret } = shopify
      return { token: mintSessionToken({ shop: shop.domain, clientId, clientSecret }) }
    },
  )

  app.post<{ Body: { shop?: string } }>(
    '/sandbox/shopify/tokens/expire',
    { schema: { body: bodies.someShop } },
    async (request) => ({
      expired: tokens.expire(request.body.shop ?? shopify.shop, false),
    }),
  )
}

type OrderParams = { Params: { id: string } }

function orderRoutes(app: FastifyInstance, world: World, store: ShopifyStore): void {
  const find = (id: string): OrderRecord | undefined => store.orders.get(Number(id))
  const noOrder = (reply: FastifyReply) => reply.code(404).send({ error: 'the sandbox has no such order' })

  app.get<OrderParams>('/sandbox/shopify/orders/:id', async (request, reply) => {
    const order = find(request.params.id)
    if (!order) return noOrder(reply)
    return { order: order.payload, fulfillments: order.fulfillments, fulfillmentOrders: order.fulfillmentOrders }
  })

  app.post<OrderParams & { Body: { patch: JsonObject } }>(
    '/sandbox/shopify/orders/:id/update',
    { schema: { body: bodies.patch } },
    async (request, reply) => {
      const order = find(request.params.id)
      if (!order) return noOrder(reply)
      patchOrder(world, order, request.body.patch)
      return { order: order.payload }
    },
  )

  app.post<OrderParams & { Body: { reason: string } }>(
    '/sandbox/shopify/orders/:id/cancel',
    { schema: { body: bodies.cancel } },
    async (request, reply) => {
      const order = find(request.params.id)
      if (!order) return noOrder(reply)
      const cancelled = cancelOrder(world, order, request.body.reason)
      if (cancelled) store.counts.cancelled += 1
      return reply.code(cancelled ? 200 : 409).send({ cancelled })
    },
  )
}
