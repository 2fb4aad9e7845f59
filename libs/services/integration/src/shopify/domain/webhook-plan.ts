import type { PrivacyKind } from '../../shared/domain/subjects.ts'

export type OrderChange = 'created' | 'updated' | 'cancelled'

/** What a Shopify topic asks of us. Source: wire facts 1.3. */
export type WebhookPlan =
  | { readonly kind: 'order'; readonly change: OrderChange }
  | { readonly kind: 'uninstalled' }
  /** A fulfillment order changed: its order is read anew. */
  | { readonly kind: 'refetch' }
  | { readonly kind: 'privacy'; readonly request: PrivacyKind }
  | { readonly kind: 'keep' }

const PLANS: ReadonlyMap<string, WebhookPlan> = new Map<string, WebhookPlan>([
  ['orders/create', { kind: 'order', change: 'created' }],
  ['orders/updated', { kind: 'order', change: 'updated' }],
  ['orders/paid', { kind: 'order', change: 'updated' }],
  ['orders/fulfilled', { kind: 'order', change: 'updated' }],
  ['orders/partially_fulfilled', { kind: 'order', change: 'updated' }],
  ['orders/cancelled', { kind: 'order', change: 'cancelled' }],
  ['app/uninstalled', { kind: 'uninstalled' }],
  ['customers/data_request', { kind: 'privacy', request: 'data_request' }],
  ['customers/redact', { kind: 'privacy', request: 'customer_redact' }],
  ['shop/redact', { kind: 'privacy', request: 'shop_redact' }],
])

/** Topics that carry no order (orders/edited carries an edit, orders/delete an id) are only kept; the sweep fetches their order. */
export function planOf(given: string): WebhookPlan {
  const topic = given.toLowerCase()
  return PLANS.get(topic) ?? (/^fulfillment_(orders|holds)\//.test(topic) ? { kind: 'refetch' } : { kind: 'keep' })
}

/** An order whose payload says that it is cancelled is cancelled, whatever the topic says. */
export const changeOf = (planned: OrderChange, order: { readonly cancelledAt?: string }): OrderChange =>
  order.cancelledAt === undefined ? planned : 'cancelled'
