import { createFulfillment as createAtShopify } from '@litper/connector-shopify'
import type { EventData, WaybillCreated } from '@litper/contracts'
import type { EffectRow } from '@litper/ports'
import type { ShopifyParts } from './ports.ts'
import { showRefusal } from './show-refusal.ts'

export const CREATE_FULFILLMENT = 'integration.create-fulfillment'
export interface FulfillmentPayload {
  readonly waybillId: string
  /** Shopify's order id. */
  readonly externalId: string
  readonly shopDomain: string
  readonly number: string
  readonly company: string
  readonly url: string
}

/** In the ambient transaction. */
export async function scheduleFulfillment(
  { fulfillments, scheduleEffect }: ShopifyParts,
  waybill: EventData<typeof WaybillCreated>,
): Promise<void> {
  const { waybillId, orderId, externalId, shopDomain, number, carrierName: company, trackingUrl: url } = waybill
  await fulfillments.expect({ waybillId, orderId, externalOrderId: externalId, shopDomain, number })
  const payload: FulfillmentPayload = { waybillId, externalId, shopDomain, number, company, url }
  await scheduleEffect(CREATE_FULFILLMENT, waybillId, payload)
}

/**
 * Fulfils the order at the shop under its waybill number. Repeating it is harmless: Shopify refuses a second fulfillment of the same
 * items, and after a lost answer we first look for the one with our number.
 */
export async function createFulfillment(
  { admins }: ShopifyParts,
  payload: FulfillmentPayload,
  effect: EffectRow,
): Promise<{ fulfillmentId: string }> {
  const { externalId: orderId, number, company, url } = payload
  const created = await admins.use(payload.shopDomain, (admin) =>
    createAtShopify(admin, { orderId, number, company, url, settle: effect.uncertain }),
  )
  return { fulfillmentId: created.fulfillmentIds[0] }
}

/** In the ambient transaction. */
export async function recordFulfillmentRefused(
  parts: ShopifyParts,
  { payload, error, effect }: { payload: FulfillmentPayload; error: unknown; effect: EffectRow },
): Promise<void> {
  await parts.fulfillments.settle(payload.waybillId, { state: 'failed' })
  await showRefusal(parts, effect, error)
}
