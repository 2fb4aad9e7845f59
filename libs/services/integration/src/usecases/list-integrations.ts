import type { Database } from '@litper/ports'
import type { MessagingAccounts } from '../messaging/usecases/messaging-accounts.ts'
import type { Shops } from '../shopify/usecases/shops.ts'

interface Deps {
  readonly database: Database
  readonly shops: Shops
  readonly accounts: MessagingAccounts
}

/** What is connected, without secrets. */
export const listIntegrations =
  ({ database, shops, accounts }: Deps) =>
  () =>
    database.transaction(async () => {
      const rows = await shops.list()
      const { numbers, chatea } = await accounts.list()
      return {
        shopify: rows.map((shop) => ({
          shopDomain: shop.shopDomain,
          status: shop.status,
          connectedAt: shop.connectedAt.toISOString(),
          reconciledUntil: shop.reconcileCursor.toISOString(),
          ...(shop.tokenExpiresAt && { tokenExpiresAt: shop.tokenExpiresAt.toISOString() }),
        })),
        whatsapp: numbers.map(({ connectedAt, ...number }) => ({ ...number, connectedAt: connectedAt.toISOString() })),
        chateaPro: chatea.map(({ connectedAt }) => ({ connectedAt: connectedAt.toISOString() })),
      }
    })
