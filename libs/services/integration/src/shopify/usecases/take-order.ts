import { normalizeOrder } from '@litper/connector-shopify'
import { OrderReceived, type ReceivedOrder, receivedOrderShape } from '@litper/contracts'
import { DomainError, invalid } from '@litper/kernel'
import type { Database } from '@litper/ports'
import { subjectOfRequest } from '../../privacy/domain/privacy.ts'
import type { RawEvent, RawEvents } from '../../shared/usecases/raw-events.ts'
import { type Events, emit } from '../../shared/usecases/telling.ts'
import { changeOf, subjectOf } from '../domain/webhook-plan.ts'
import type { ProvenWebhook, WebhookOutcome } from './receive-shopify-webhook.ts'
import { type SetAsideDeps, setAside } from './set-aside.ts'

export interface TakeDeps extends SetAsideDeps {
  readonly database: Database
  readonly raw: RawEvents
  readonly events: Events
}

/** The raw event of a delivery, found by the customer whom it names: what proves it (the signature) is not kept. */
export function rawOf({ webhook, rawBody, payload }: ProvenWebhook): RawEvent {
  const customer = subjectOfRequest(payload).customer?.externalId
  const headers = {
    topic: webhook.topic,
    apiVersion: webhook.apiVersion,
    eventId: webhook.eventId,
    triggeredAt: webhook.triggeredAt,
    shop: webhook.shop,
  }
  return {
    source: 'shopify',
    externalId: webhook.webhookId,
    topic: webhook.topic,
    headers,
    body: rawBody,
    ...(customer && { person: subjectOf(webhook.shop, customer) }),
  }
}

/**
 * An order's webhook: raw event and `OrderReceived` in one transaction, once per webhook id. A signed payload that is no usable
 * order is kept and set aside as a dead letter: Shopify has nothing better to send, and no part of an order goes on.
 */
export const takeOrder =
  (deps: TakeDeps) =>
  async (
    proven: ProvenWebhook,
    plan: { readonly change: 'created' | 'updated' | 'cancelled' },
  ): Promise<WebhookOutcome> => {
    const { database, raw, events } = deps
    const { webhook } = proven
    const order = usableOrder(proven.payload)
    if (order instanceof DomainError) {
      return database.sharedTransaction(async () => {
        if (!(await raw.keep(rawOf(proven)))) return 'duplicate'
        await setAside(deps, { shopDomain: webhook.shop, source: 'shopify', externalId: webhook.webhookId }, order)
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
    return database.sharedTransaction(async () => {
      if (!(await raw.keep(kept))) return 'duplicate'
      await events.publish(emit(OrderReceived, { shopDomain: webhook.shop, change, source: 'webhook', order }))
      return 'accepted'
    })
  }

/** The order of a payload, fit for its contract; or why it is none. */
export function usableOrder(payload: unknown): ReceivedOrder | DomainError {
  try {
    const shaped = receivedOrderShape.safeParse(normalizeOrder(payload))
    if (shaped.success) return shaped.data
    return invalid('shopify.order_incomplete', { fields: shaped.error.issues.map((issue) => issue.path.join('.')) })
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'invalid') return error
    throw error
  }
}
