import { fields, invalid } from '@litper/kernel'
import { CANCEL_ORDER, CANCELLED_STATE } from './documents.ts'
import { gid } from './gid.ts'
import { text } from './json.ts'
import type { ShopifyAdmin } from './proxy.ts'
import { userErrors } from './refusals.ts'

export interface OrderToCancel {
  readonly orderId: string
  readonly reason: 'CUSTOMER' | 'STAFF'
  /** For the shop's people. */
  readonly note?: string
}

/**
 * Cancels an order at the shop: its goods are for sale again, no money moves, and the shop writes to nobody. One that is cancelled
 * already is left alone, so it may be repeated. @throws DomainError invalid `shopify.refused`; as `ShopifyAdmin.run`
 */
export async function cancelOrder(admin: ShopifyAdmin, { orderId, reason, note }: OrderToCancel): Promise<void> {
  const id = gid('Order', orderId)
  const { order } = await admin.run(CANCELLED_STATE, { id })
  if (text(fields(order).cancelledAt) !== undefined) return
  const payload = fields((await admin.run(CANCEL_ORDER, { id, reason, note: note ?? null })).orderCancel)
  const errors = userErrors({ userErrors: payload.orderCancelUserErrors })
  if (errors.length > 0) throw invalid('shopify.refused', { mutation: 'orderCancel', errors })
}
