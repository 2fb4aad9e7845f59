import type { ShopifyParts } from './ports.ts'

/** The tenant's shops, without secrets. */
export async function listShops({ database, shops }: ShopifyParts) {
  const rows = await database.transaction(() => shops.list())
  return rows.map((shop) => ({
    shopDomain: shop.shopDomain,
    status: shop.status,
    connectedAt: shop.connectedAt.toISOString(),
    reconciledUntil: shop.reconcileCursor.toISOString(),
    ...(shop.tokenExpiresAt && { tokenExpiresAt: shop.tokenExpiresAt.toISOString() }),
  }))
}
