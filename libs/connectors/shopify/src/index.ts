export { type AccessToken, exchangeSessionToken, refreshAccessToken } from './access-token.ts'
export { cancelFulfillment } from './cancel-fulfillment.ts'
export { cancelOrder } from './cancel-order.ts'
export {
  FULFILLMENT_EVENT_STATUSES,
  type FulfillmentEventStatus,
  fulfillmentEventOf,
} from './codes.ts'
export { CostBucket, type ThrottleStatus } from './cost-bucket.ts'
export {
  type CreatedFulfillment,
  createFulfillment,
  findFulfillment,
  type NewFulfillment,
} from './create-fulfillment.ts'
export { createFulfillmentEvent, type NewFulfillmentEvent } from './create-fulfillment-event.ts'
export { description } from './description.ts'
export {
  type ExistingFulfillment,
  type FulfillmentOrder,
  type FulfillmentState,
  fulfillmentOrders,
} from './fulfillment-orders.ts'
export { parseShopifyJson } from './json.ts'
export type { HoldReason, StayReason } from './leaving/reasons.ts'
export type { SentParcel } from './leaving/shipping-facts.ts'
export { type Leaving, type LeavingRules, type OpenLine, whatLeaves } from './leaving/what-leaves.ts'
export { findOrder, listOrdersUpdatedSince, type OrderPage, orderOfFulfillmentOrder } from './list-orders.ts'
export { markAsPaid } from './mark-as-paid.ts'
export { normalizeGraphqlOrder } from './normalize-graphql-order.ts'
export { normalizeOrder } from './normalize-order.ts'
export type { CashEvidence, PaymentMarks, TaughtNames } from './payment/cash-evidence.ts'
export { saysCashOnDelivery } from './payment/cash-words.ts'
export { decidePayment, type Payment, type PaymentFacts, type PaymentRules } from './payment/decide-payment.ts'
export { type AdminOptions, type ShopifyAdmin, shopifyAdmin } from './proxy.ts'
export type { OrderRules, ReceivedAddress, ReceivedLine, ReceivedOrder } from './received-order.ts'
export { decodeSessionToken, type SessionToken } from './session-token.ts'
export {
  SHOPIFY_API_VERSION,
  type ShopAddress,
  type ShopConnection,
  type ShopifyApp,
  shopDomain,
  signingSecrets,
} from './settings.ts'
export { tagOrder, untagOrder } from './tag-order.ts'
export { type InvalidWebhook, type ValidWebhook, validateWebhook, type WebhookRequest } from './validate-webhook.ts'
