/** What a Shopify topic asks of us. Source: wire facts 1.3. */
export type WebhookPlan =
  | { readonly kind: 'order'; readonly change: 'created' | 'updated' | 'cancelled' }
  | { readonly kind: 'uninstalled' }
  | { readonly kind: 'privacy'; readonly request: 'data_request' | 'customer_redact' | 'shop_redact' }
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

/** Topics that carry no order (orders/edited carries an edit, orders/delete an id) are kept raw; the sweep brings their order. */
export const planOf = (topic: string): WebhookPlan => PLANS.get(topic.toLowerCase()) ?? { kind: 'keep' }

/** A payload that says it is cancelled is cancelled, whatever topic brought it. */
export function changeOf(
  planned: 'created' | 'updated' | 'cancelled',
  order: { readonly cancelledAt?: string },
): 'created' | 'updated' | 'cancelled' {
  return order.cancelledAt === undefined ? planned : 'cancelled'
}

/** Where raw events and the sweep meet: one order of one shop. */
export const subjectOf = (shopDomain: string, externalId: string): string => `${shopDomain}/${externalId}`
