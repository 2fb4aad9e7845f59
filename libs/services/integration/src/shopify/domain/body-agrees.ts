import type { WebhookPlan } from './webhook-plan.ts'

/**
 * Whether the body is one of this topic and this shop. Shopify signs the body alone: who has one signed body could send it again under
 * another topic, or as another shop of the same app. Bodies of orders name no shop; what they do is known by the order.
 */
export function bodyAgrees(plan: WebhookPlan, shop: string, payload: unknown): boolean {
  const body = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {}
  const isOf = (domain: unknown) => typeof domain === 'string' && domain.trim().toLowerCase() === shop
  if (plan.kind === 'uninstalled') return isOf(body['myshopify_domain'])
  // they ask nothing of us, or name an order that is then read at the shop itself
  if (plan.kind === 'keep' || plan.kind === 'refetch') return true
  if (plan.kind === 'order') return !('shop_domain' in body)
  return isOf(body['shop_domain']) && plan.request === requestOf(body)
}

function requestOf(body: Record<string, unknown>) {
  if ('orders_requested' in body) return 'data_request'
  return 'customer' in body || 'orders_to_redact' in body ? 'customer_redact' : 'shop_redact'
}
