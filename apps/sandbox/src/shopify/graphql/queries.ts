import type { OrderRecord, Shop, ShopifyStore, WebhookSubscription } from '../store.ts'
import { SCOPES } from '../tokens.ts'
import { connection, type PageArguments, type Position } from './connection.ts'
import { fulfillmentOrderView, fulfillmentView } from './fulfillment-view.ts'
import { orderView } from './order-view.ts'
import { CodedError, type Resolved } from './resolve.ts'
import { orderFilter } from './search.ts'
import { topicEnum } from './topics.ts'
import { gid, idOf } from './values.ts'

type OrdersArguments = PageArguments & { readonly query?: string | null; readonly sortKey: string }

const ORDER_POSITIONS: Readonly<Record<string, (order: OrderRecord) => Position>> = {
  ID: ({ payload }) => [payload.id, payload.id],
  UPDATED_AT: ({ updatedMs, payload }) => [updatedMs, payload.id],
  CREATED_AT: ({ createdMs, payload }) => [createdMs, payload.id],
  PROCESSED_AT: ({ createdMs, payload }) => [createdMs, payload.id],
  ORDER_NUMBER: ({ payload }) => [payload.order_number, payload.id],
}

/** The queries of one shop. Ids of another shop are unknown, like ids that do not exist. */
export function queries(store: ShopifyStore, shop: Shop, apiVersion: string, platformUrl: string): Resolved {
  const orderOf = (id: unknown) => owned(store.orders.get(idOf('Order', id) ?? -1))
  const owned = (order: OrderRecord | undefined) => (order?.shop === shop ? order : undefined)

  function fulfillmentOrder({ id }: { id: string }): Resolved | null {
    const number = idOf('FulfillmentOrder', id)
    const order = owned(store.fulfillmentOrders.get(number ?? -1))
    const one = order?.fulfillmentOrders.find((candidate) => candidate.id === number)
    return order && one ? fulfillmentOrderView(order, one, orderView) : null
  }

  function fulfillment({ id }: { id: string }): Resolved | null {
    const number = idOf('Fulfillment', id)
    const order = owned(store.fulfillments.get(number ?? -1))
    const one = order?.fulfillments.find((candidate) => candidate.id === number)
    return order && one ? fulfillmentView(order, one, orderView) : null
  }

  function order({ id }: { id: string }): Resolved | null {
    const found = orderOf(id)
    return found ? orderView(found) : null
  }

  return {
    order,
    fulfillment,
    fulfillmentOrder,
    node: (args: { id: string }) => order(args) ?? fulfillment(args) ?? fulfillmentOrder(args),
    orders(args: OrdersArguments) {
      const position = ORDER_POSITIONS[args.sortKey]
      if (!position)
        throw new CodedError(`the sandbox does not model the order ${args.sortKey}`, 'SANDBOX_NOT_MODELLED')
      const matches = orderFilter(args.query)
      const found = [...store.orders.values()].filter((one) => one.shop === shop && matches(one))
      return connection(args, found, position, orderView)
    },
    shop: () => shopView(shop),
    currentAppInstallation: () => ({
      id: gid('AppInstallation', shop.id),
      accessScopes: SCOPES.split(',').map((handle) => ({ handle, description: handle })),
      app: { id: gid('App', 1), title: 'Litper', handle: 'litper' },
      activeSubscriptions: [],
    }),
    webhookSubscriptions: (args: PageArguments & { topics?: readonly string[] | null }) =>
      connection(
        args,
        shop.subscriptions.filter(({ topic }) => !args.topics || args.topics.includes(topicEnum(topic))),
        ({ id, createdAtMs }) => [createdAtMs, id],
        (one) => subscriptionView(one, apiVersion, platformUrl),
      ),
  }
}

export function subscriptionView(one: WebhookSubscription, apiVersion: string, platformUrl: string): Resolved {
  const uri = new URL(one.uri, platformUrl).href
  const at = new Date(one.createdAtMs).toISOString()
  return {
    id: gid('WebhookSubscription', one.id),
    legacyResourceId: String(one.id),
    topic: topicEnum(one.topic),
    uri,
    callbackUrl: uri,
    endpoint: { __typename: 'WebhookHttpEndpoint', callbackUrl: uri },
    format: 'JSON',
    filter: null,
    name: null,
    includeFields: [],
    metafieldNamespaces: [],
    apiVersion: { handle: apiVersion, displayName: apiVersion, supported: true },
    createdAt: at,
    updatedAt: at,
  }
}

function shopView(shop: Shop): Resolved {
  const name = shop.domain.split('.')[0] ?? shop.domain
  return {
    id: gid('Shop', shop.id),
    name,
    email: `contacto@${name}.example`,
    contactEmail: `contacto@${name}.example`,
    myshopifyDomain: shop.domain,
    url: `https://${shop.domain}`,
    primaryDomain: { id: gid('Domain', shop.id), host: shop.domain, url: `https://${shop.domain}`, sslEnabled: true },
    currencyCode: 'COP',
    ianaTimezone: 'America/Bogota',
    timezoneAbbreviation: '-05',
    timezoneOffset: '-0500',
    timezoneOffsetMinutes: -300,
    taxesIncluded: true,
    weightUnit: 'GRAMS',
    unitSystem: 'METRIC_SYSTEM',
    plan: { displayName: 'Basic', publicDisplayName: 'Basic', partnerDevelopment: false, shopifyPlus: false },
    orderNumberFormatPrefix: '#',
    orderNumberFormatSuffix: '',
  }
}
