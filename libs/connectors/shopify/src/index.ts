export { type AccessToken, exchangeSessionToken, refreshAccessToken } from './access-token.ts'
export {
  FULFILLMENT_EVENT_STATUSES,
  type FulfillmentEventStatus,
  fulfillmentEventOf,
  isCashOnDelivery,
} from './codes.ts'
export { CostBucket, type ThrottleStatus } from './cost-bucket.ts'
export { type CreatedFulfillment, createFulfillment, type NewFulfillment } from './create-fulfillment.ts'
export { createFulfillmentEvent, type NewFulfillmentEvent } from './create-fulfillment-event.ts'
export {
  type ExistingFulfillment,
  type FulfillmentOrder,
  type FulfillmentState,
  fulfillmentOrders,
} from './fulfillment-orders.ts'
export { parseShopifyJson } from './json.ts'
export { findOrder, listOrdersUpdatedSince, type OrderPage } from './list-orders.ts'
export { markAsPaid } from './mark-as-paid.ts'
export { normalizeGraphqlOrder } from './normalize-graphql-order.ts'
export { normalizeOrder } from './normalize-order.ts'
export { type AdminOptions, type ShopifyAdmin, shopifyAdmin } from './proxy.ts'
export type { ReceivedAddress, ReceivedLine, ReceivedOrder } from './received-order.ts'
export { decodeSessionToken, type SessionToken } from './session-token.ts'
export {
  SHOPIFY_API_VERSION,
  type ShopAddress,
  type ShopConnection,
  type ShopifyApp,
  shopDomain,
  signingSecrets,
} from './settings.ts'
export { tagOrder } from './tag-order.ts'
export { type InvalidWebhook, type ValidWebhook, validateWebhook, type WebhookRequest } from './validate-webhook.ts'
