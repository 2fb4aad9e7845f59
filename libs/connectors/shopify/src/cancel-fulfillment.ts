import { fields } from '@litper/kernel'
import { CANCEL_FULFILLMENT, FULFILLMENT_STATE } from './documents.ts'
import { text } from './json.ts'
import type { ShopifyAdmin } from './proxy.ts'
import { accepted } from './refusals.ts'

/**
 * Takes a fulfillment back: what it sent is open again. One that is cancelled already is left alone, so it may be repeated.
 * @throws DomainError invalid `shopify.refused`; as `ShopifyAdmin.run`
 */
export async function cancelFulfillment(admin: ShopifyAdmin, fulfillmentId: string): Promise<void> {
  const { fulfillment } = await admin.run(FULFILLMENT_STATE, { id: fulfillmentId })
  if (text(fields(fulfillment).status) === 'CANCELLED') return
  accepted(await admin.run(CANCEL_FULFILLMENT, { id: fulfillmentId }), 'fulfillmentCancel')
}
