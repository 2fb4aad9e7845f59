import { normalizeOrder } from '@litper/connector-shopify'
import { OrderReceived, type ReceivedOrder, receivedOrderShape } from '@litper/contracts'
import { DomainError, invalid } from '@litper/kernel'
import type { Database, DeadLetters } from '@litper/ports'
import { changeOf, subjectOf } from '../domain/webhook-plan.ts'
import type { RawEvent, RawEvents } from './raw-events.ts'
import type { ProvenWebhook, WebhookOutcome } from './receive-shopify-webhook.ts'
import { type Events, tell } from './telling.ts'

export interface TakeDeps {
  readonly database: Database
  readonly raw: RawEvents
  readonly events: Events
  readonly deadLetters: DeadLetters
}

/** The raw event of a delivery: what proves it (the signature) is not kept. */
export function rawOf({ webhook, rawBody }: ProvenWebhook): RawEvent {
  const headers = { topic: webhook.topic, apiVersion: webhook.apiVersion, eventId: webhook.eventId, triggeredAt: webhook.triggeredAt, shop: webhook.shop }
  return { source: 'shopify', externalId: webhook.webhookId, topic: webhook.topic, headers, body: rawBody }
}

/**
 * An order's webhook: raw event and `OrderReceived` in one transaction, once per webhook id. A signed payload that is no usable
 * order is kept and set aside as a dead letter: Shopify has nothing better to send, and no part of an order goes on.
 */
export const takeOrder =
  ({ database, raw, events, deadLetters }: TakeDeps) =>
  async (proven: ProvenWebhook, plan: { readonly change: 'created' | 'updated' | 'cancelled' }): Promise<WebhookOutcome> => {
    const { webhook } = proven
    const order = usable(proven.payload)
    if (order instanceof DomainError) {
      const envelope = { webhookId: webhook.webhookId, shopDomain: webhook.shop, topic: webhook.topic, problem: order.details }
      return database.transaction(async () => {
        if (!(await raw.keep(rawOf(proven)))) return 'duplicate'
        await deadLetters.bury({ source: 'integration.shopify', name: webhook.topic, error: order.message, attempts: 1, envelope })
        return 'set_aside'
      })
    }
    const change = changeOf(plan.change, order)
    const kept: RawEvent = {
      ...rawOf(proven),
      subject: subjectOf(webhook.shop, order.externalId),
      subjectUpdatedAt: order.updatedAt,
      ...(order.customer.externalId && { person: subjectOf(webhook.shop, order.customer.externalId) }),
    }
    return database.transaction(async () => {
      if (!(await raw.keep(kept))) return 'duplicate'
      await events.publish(tell(OrderReceived, { shopDomain: webhook.shop, change, source: 'webhook', order }))
      return 'accepted'
    })
  }

function usable(payload: unknown): ReceivedOrder | DomainError {
  try {
    const shaped = receivedOrderShape.safeParse(normalizeOrder(payload))
    if (shaped.success) return shaped.data
    return invalid('shopify.order_incomplete', { fields: shaped.error.issues.map((issue) => issue.path.join('.')) })
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'invalid') return error
    throw error
  }
}
