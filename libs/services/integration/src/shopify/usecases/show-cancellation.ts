import { cancelOrder, tagOrder, untagOrder } from '@litper/connector-shopify'
import type { EventData, OrderCancelled, OrderRestored } from '@litper/contracts'
import type { ShopifyParts } from './ports.ts'

export const SHOW_CANCELLATION = 'integration.show-cancellation'
export const CANCEL_IN_SHOP = 'integration.cancel-in-shop'
/** Merchants filter their orders by this tag. */
export const CANCELLED_TAG = 'litper-cancelado'

export interface CancellationPayload {
  readonly orderId: string
}

/**
 * The shop hears of an order that was cancelled here: by a tag at once, and by its own cancellation once nothing can take it back, where
 * the merchant wants that. In the ambient transaction.
 */
export async function followCancelled(
  { cancellations, scheduleEffect }: ShopifyParts,
  { orderId, externalId, shopDomain, by, inShop, undoUntil, revision = 0 }: EventData<typeof OrderCancelled>,
): Promise<void> {
  if (!inShop || !shopDomain) return
  await cancellations.put({ orderId, externalId, shopDomain, by, state: 'cancelled' })
  const payload: CancellationPayload = { orderId }
  await scheduleEffect(SHOW_CANCELLATION, `${orderId}/${revision}/cancelled`, payload)
  if (inShop !== 'cancel') return
  const when = undoUntil === undefined ? undefined : new Date(undoUntil)
  await scheduleEffect(CANCEL_IN_SHOP, `${orderId}/${revision}`, payload, when)
}

/** In the ambient transaction. */
export async function followRestored(
  { cancellations, scheduleEffect }: ShopifyParts,
  { orderId, revision }: EventData<typeof OrderRestored>,
): Promise<void> {
  const known = await cancellations.find(orderId)
  if (!known) return // the shop was told nothing
  await cancellations.put({ ...known, state: 'restored' })
  await scheduleEffect(SHOW_CANCELLATION, `${orderId}/${revision}/restored`, { orderId } satisfies CancellationPayload)
}

/** Makes the shop say what is so now, whichever effect comes last. */
export async function showCancellation(
  { database, cancellations, admins }: ShopifyParts,
  { orderId }: CancellationPayload,
): Promise<void> {
  const known = await database.transaction(() => cancellations.find(orderId))
  if (!known) return
  const { shopDomain, externalId, state } = known
  const change = state === 'cancelled' ? tagOrder : untagOrder
  await admins.use(shopDomain, (admin) => change(admin, externalId, [CANCELLED_TAG]))
}

/** Nothing when it was taken back meanwhile. */
export async function cancelInShop(
  { database, cancellations, admins }: ShopifyParts,
  { orderId }: CancellationPayload,
): Promise<void> {
  const known = await database.transaction(() => cancellations.find(orderId))
  if (known?.state !== 'cancelled') return
  const { shopDomain, externalId, by } = known
  const reason = by === 'customer' ? 'CUSTOMER' : 'STAFF'
  await admins.use(shopDomain, (admin) => cancelOrder(admin, { orderId: externalId, reason, note: 'Litper' }))
}
