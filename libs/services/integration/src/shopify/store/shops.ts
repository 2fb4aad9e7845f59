import { newId, type TenantId } from '@litper/kernel'
import { currentTenant, type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { NewConnection, SettledRules, ShopRow, Shops } from '../usecases/shops.ts'
import { ShopEntity } from './entities.ts'

export class PostgresShops implements Shops {
  private readonly shops
  constructor(database: Database) {
    this.shops = tableOf(database, ShopEntity)
  }

  async lookup(shopDomain: string): Promise<ShopRow | undefined> {
    const row = await this.shops.lookup({ shopDomain })
    return row && shopOf(row, row.tenantId)
  }

  async find(shopDomain: string): Promise<ShopRow | undefined> {
    const row = await this.shops.read({ shopDomain })
    return row && shopOf(row)
  }

  async list(): Promise<ShopRow[]> {
    return (await this.shops.readAll({}, { order: { shopDomain: 'ASC' } })).map((row) => shopOf(row))
  }

  async saveConnection({ tokenExpiresAt, at, ...shop }: NewConnection): Promise<void> {
    const known = await this.shops.read({ shopDomain: shop.shopDomain })
    const row = {
      id: newId(),
      shopDomain: shop.shopDomain,
      status: 'connected' as const,
      apiUrl: shop.apiUrl,
      sealedApp: shop.sealedApp,
      sealedToken: shop.sealedToken,
      tokenExpiresAt: tokenExpiresAt ? new Date(tokenExpiresAt) : undefined,
      reconcileCursor: at,
      connectedAt: at,
      uninstalledAt: undefined,
      ordersFrom: known?.status === 'connected' ? known.ordersFrom : at,
      orderRules: known?.orderRules,
    }
    await this.shops.put(row, { by: ['shopDomain'], keep: ['reconcileCursor'] })
  }

  async settleOrders(shopDomain: string, ordersFrom: Date, orderRules: SettledRules): Promise<void> {
    const shop = await this.shops.lock({ shopDomain })
    if (shop) await this.shops.change({ id: shop.id, ordersFrom, orderRules })
  }

  async saveToken(shopDomain: string, sealedToken: string, expiresAt?: string): Promise<void> {
    const shop = await this.shops.lock({ shopDomain })
    if (shop?.status !== 'connected') return
    const tokenExpiresAt = expiresAt ? new Date(expiresAt) : undefined
    await this.shops.change({ id: shop.id, sealedToken, tokenExpiresAt })
  }

  async endConnection(shopDomain: string, status: 'uninstalled' | 'redacted', triggeredAt?: string): Promise<boolean> {
    const shop = await this.shops.lock({ shopDomain })
    if (!shop || (triggeredAt && shop.connectedAt > new Date(triggeredAt))) return false
    if (status === 'redacted' && shop.status === 'connected') return false // it came back, or its removal has still to be told
    const uninstalledAt = shop.uninstalledAt ?? new Date()
    await this.shops.change({ id: shop.id, status, sealedToken: undefined, tokenExpiresAt: undefined, uninstalledAt })
    return true
  }

  async release(shopDomain: string): Promise<boolean> {
    const shop = await this.shops.lock({ shopDomain })
    if (shop) await this.shops.remove({ id: shop.id })
    return shop?.status === 'connected'
  }

  async moveCursor(shopDomain: string, to: string): Promise<void> {
    await this.setCursor(shopDomain, (now) => new Date(to) > now, to)
  }

  async rewindCursor(shopDomain: string, to: string): Promise<void> {
    await this.setCursor(shopDomain, (now) => new Date(to) < now, to)
  }

  private async setCursor(shopDomain: string, when: (now: Date) => boolean, to: string): Promise<void> {
    const shop = await this.shops.lock({ shopDomain })
    if (shop && when(shop.reconcileCursor)) await this.shops.change({ id: shop.id, reconcileCursor: new Date(to) })
  }
}

function shopOf({ id: _, uninstalledAt: __, ...shop }: RowOf<typeof ShopEntity>, tenantId?: TenantId): ShopRow {
  return { ...shop, tenantId: tenantId ?? currentTenant() }
}
