import { normalizeOrder, type OrderRules } from '@litper/connector-shopify'
import { emit, OrderReceived, type ReceivedOrder, receivedOrderShape } from '@litper/contracts'
import { DomainError, invalid } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import type { RawEvent } from '../../shared/usecases/raw-events.ts'
import { changeOf, type OrderChange } from '../domain/webhook-plan.ts'
import type { ShopifyParts } from './ports.ts'
import { type ProvenWebhook, rawOf, type WebhookOutcome } from './proven-webhook.ts'
import { setAside } from './set-aside.ts'

/**
 * An order's webhook: raw event and `OrderReceived` in one transaction, once per webhook id. A signed payload that is not a usable
 * order is kept and set aside as a dead letter: Shopify would only send the same again, and no part of an order is passed on.
 */
export async function takeOrder(
  parts: ShopifyParts,
  proven: ProvenWebhook,
  planned: OrderChange,
  rules: OrderRules,
): Promise<WebhookOutcome> {
  const { database, raw, publish } = parts
  const { shop, webhookId } = proven.webhook
  const order = usableOrder(proven.payload, rules)
  if (order instanceof DomainError) {
    return database.sharedTransaction(async () => {
      if (!(await raw.keep(rawOf(proven)))) return 'duplicate'
      await setAside(parts, { shopDomain: shop, source: 'shopify', externalId: webhookId }, order)
      return 'set_aside'
    })
  }
  const change = changeOf(planned, order)
  const kept: RawEvent = {
    ...rawOf(proven),
    subject: subjectOf(shop, order.externalId),
    subjectUpdatedAt: order.updatedAt,
    ...(order.customer.externalId && { person: subjectOf(shop, order.customer.externalId) }),
  }
  return database.sharedTransaction(async () => {
    if (!(await raw.keep(kept))) return 'duplicate'
    await publish([emit(OrderReceived, { shopDomain: shop, change, source: 'webhook', order })])
    return 'accepted'
  })
}

/** The order of a payload in the shape of its contract, or the error that says why it is not one. */
export function usableOrder(payload: unknown, rules: OrderRules): ReceivedOrder | DomainError {
  try {
    const shaped = receivedOrderShape.safeParse(normalizeOrder(payload, rules))
    if (shaped.success) return shaped.data
    return invalid('shopify.order_incomplete', { fields: shaped.error.issues.map((issue) => issue.path.join('.')) })
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'invalid') return error
    throw error
  }
}
