import { fields, invalid } from '@litper/kernel'
import { MARK_AS_PAID, PAYMENT_STATE } from './documents.ts'
import { gid } from './gid.ts'
import type { ShopifyAdmin } from './proxy.ts'
import { userErrors } from './refusals.ts'

/**
 * Marks a cash-on-delivery order as paid, once its collection is confirmed. Safe to repeat: a paid order stays paid.
 * @throws DomainError invalid `shopify.refused`; as `ShopifyAdmin.run`
 */
export async function markAsPaid(admin: ShopifyAdmin, orderId: string): Promise<{ existed: boolean }> {
  const id = gid('Order', orderId)
  const payload = fields((await admin.run(MARK_AS_PAID, { id })).orderMarkAsPaid)
  const errors = userErrors(payload)
  if (errors.length === 0) return { existed: false }
  // Shopify refuses a second mark in words only; the order's state says whether that is why.
  const { order } = await admin.run(PAYMENT_STATE, { id })
  if (fields(order).displayFinancialStatus === 'PAID') return { existed: true }
  throw invalid('shopify.refused', { mutation: 'orderMarkAsPaid', errors })
}
