import { createFulfillment as createAtShopify, findFulfillment } from '@litper/connector-shopify'
import type { EventData, WaybillAdopted, WaybillCreated } from '@litper/contracts'
import { DomainError, list } from '@litper/kernel'
import type { EffectRow } from '@litper/ports'
import type { ShopifyParts } from './ports.ts'
import { REFETCH_ORDER, type RefetchPayload } from './refetch-order.ts'
import { showRefusal } from './show-refusal.ts'
import { waitFor } from './take-back-fulfillment.ts'

export const CREATE_FULFILLMENT = 'integration.create-fulfillment'
export interface FulfillmentPayload {
  readonly waybillId: string
  /** Shopify's order id. */
  readonly externalId: string
  readonly shopDomain: string
  readonly number: string
  readonly company: string
  readonly url: string
  /** Another waybill of the order came before: its fulfillment must be taken back first. */
  readonly orderId?: string
  readonly lines?: readonly { readonly externalId: string; readonly quantity: number }[]
  /** The merchant made it: it is only looked up. */
  readonly adopted?: boolean
}

/** In the ambient transaction. */
export async function scheduleFulfillment(
  { fulfillments, scheduleEffect }: ShopifyParts,
  waybill: EventData<typeof WaybillCreated> | EventData<typeof WaybillAdopted>,
): Promise<void> {
  const { waybillId, orderId, externalId, shopDomain, number, carrierName: company, trackingUrl: url } = waybill
  await fulfillments.expect({ waybillId, orderId, externalOrderId: externalId, shopDomain, number })
  const { revision, lines, adopted } = waybill
  const payload: FulfillmentPayload = {
    ...{ waybillId, externalId, shopDomain, number, company, url },
    ...(revision && { orderId }),
    ...(lines && { lines }),
    ...(adopted && { adopted }),
  }
  await scheduleEffect(CREATE_FULFILLMENT, waybillId, payload)
}

/**
 * Fulfils what is in the parcel at the shop, under its waybill number. Repeating it is harmless: Shopify refuses a second fulfillment of the same
 * items, and after a lost answer we first look for the one with our number.
 */
export async function createFulfillment(
  { database, fulfillments, admins }: ShopifyParts,
  payload: FulfillmentPayload,
  effect: EffectRow,
): Promise<{ fulfillmentId: string }> {
  const { externalId, number, company, url, lines, orderId: replacing, adopted } = payload
  const orderId = externalId
  if (adopted) {
    const fulfillmentId = await admins.use(payload.shopDomain, (admin) => findFulfillment(admin, { orderId, number }))
    return { fulfillmentId }
  }
  if (replacing) {
    const leaving = await database.transaction(() => fulfillments.leaving(replacing))
    if (leaving.length > 0) throw waitFor('the shop has not taken back the one before', effect)
  }
  const created = await admins.use(payload.shopDomain, (admin) =>
    createAtShopify(admin, { orderId, number, company, url, settle: effect.uncertain, ...(lines && { lines }) }),
  )
  return { fulfillmentId: created.fulfillmentIds[0] }
}

/** In the ambient transaction. */
export async function recordFulfillmentRefused(
  parts: ShopifyParts,
  { payload, error, effect }: { payload: FulfillmentPayload; error: unknown; effect: EffectRow },
): Promise<void> {
  const { waybillId: webhookId, shopDomain, externalId: orderId } = payload
  await parts.fulfillments.settle(webhookId, { state: 'failed' })
  if (!isOnHold(error)) return showRefusal(parts, effect, error)
  // on a hold that we had not heard of: the order is read anew, and its waybill called back
  await parts.scheduleEffect(REFETCH_ORDER, webhookId, { webhookId, shopDomain, orderId } satisfies RefetchPayload)
}

const isOnHold = (error: unknown): boolean =>
  error instanceof DomainError &&
  error.code === 'shopify.nothing_to_fulfill' &&
  list(error.details?.['statuses']).includes('ON_HOLD')
