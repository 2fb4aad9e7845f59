import { findOrder, orderOfFulfillmentOrder } from '@litper/connector-shopify'
import { emit, OrderReceived, receivedOrderShape } from '@litper/contracts'
import { fields } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import { changeOf } from '../domain/webhook-plan.ts'
import { orderRulesOf } from './order-rules.ts'
import type { ShopifyParts } from './ports.ts'
import { type ProvenWebhook, rawOf, type WebhookOutcome } from './proven-webhook.ts'

export const REFETCH_ORDER = 'integration.refetch-order'
export interface RefetchPayload {
  /** Of the delivery, or of the waybill, that made us look. */
  readonly webhookId: string
  readonly shopDomain: string
  /** Digits; one of the two. */
  readonly fulfillmentOrderId?: string
  readonly orderId?: string
}

/** A webhook of a fulfillment order: it is kept, and its order is read anew, for the webhook says neither the order nor all its holds. */
export function takeFulfillmentOrder(
  { database, raw, scheduleEffect }: ShopifyParts,
  proven: ProvenWebhook,
): Promise<WebhookOutcome> {
  const { shop: shopDomain, webhookId } = proven.webhook
  const fulfillmentOrderId = idOf(proven.payload)
  return database.sharedTransaction(async () => {
    if (!(await raw.keep(rawOf(proven)))) return 'duplicate'
    if (fulfillmentOrderId === undefined) return 'accepted'
    await scheduleEffect(REFETCH_ORDER, webhookId, {
      webhookId,
      shopDomain,
      fulfillmentOrderId,
    } satisfies RefetchPayload)
    return 'accepted'
  })
}

const idOf = (payload: unknown): string | undefined => {
  const { id } = fields(fields(payload).fulfillment_order)
  return /(\d{1,20})$/.exec(typeof id === 'number' || typeof id === 'string' ? String(id) : '')?.[1]
}

/** Reads the order with its holds, and tells it as the news that it is. Once per webhook, however often it is tried. */
export async function refetchOrder(
  parts: ShopifyParts,
  { webhookId, shopDomain, fulfillmentOrderId, orderId }: RefetchPayload,
): Promise<void> {
  const { database, shops, admins, raw, publish } = parts
  const shop = await database.transaction(() => shops.find(shopDomain))
  if (shop?.status !== 'connected') return
  const order = await admins.use(shopDomain, async (admin) => {
    const id = fulfillmentOrderId ? await orderOfFulfillmentOrder(admin, fulfillmentOrderId) : orderId
    return id === undefined ? undefined : findOrder(admin, id, orderRulesOf(shop))
  })
  if (!order) return
  const subject = subjectOf(shopDomain, order.externalId)
  const person = order.customer.externalId
  await database.transaction(async () => {
    const fresh = await raw.keep({
      source: 'shopify-reconcile',
      externalId: `${subject}@${webhookId}`,
      topic: 'refetch',
      subject,
      subjectUpdatedAt: order.updatedAt,
      body: JSON.stringify(order),
      began: order.createdAt,
      ...(person && { person: subjectOf(shopDomain, person) }),
    })
    if (!fresh) return
    const change = changeOf('updated', order)
    await publish([
      emit(OrderReceived, { shopDomain, change, source: 'reconcile', order: receivedOrderShape.parse(order) }),
    ])
  })
}
