import {
  type AccessToken,
  refreshAccessToken,
  type ShopifyAdmin,
  type ShopifyApp,
  shopifyAdmin,
} from '@litper/connector-shopify'
import { type Clock, DomainError, notFound, type TenantId } from '@litper/kernel'
import type { Database, HttpClient, Locks } from '@litper/ports'
import type { Seals } from '../../shared/usecases/seals.ts'
import type { ShopRow, Shops } from './shops.ts'

const REFRESH_BEFORE_MS = 5 * 60_000
const KEEP_MS = 30_000

interface Deps {
  readonly database: Database
  readonly shops: Shops
  readonly seals: Seals
  readonly http: HttpClient
  readonly locks: Locks
  readonly clock: Clock
  readonly scope: () => TenantId
}
interface Ready {
  readonly admin: ShopifyAdmin
  readonly accessToken: string
  readonly until: number
}

/** The Admin API of the tenant's shops, with a token that lives: refreshed before its end, by one at a time. */
export class ShopAdmins {
  private readonly ready = new Map<string, Ready>()
  private readonly making = new Map<string, Promise<Ready>>()

  constructor(private readonly deps: Deps) {}

  /**
   * Runs `work` on the shop's Admin API; once more with a new token when Shopify took the old one for dead.
   * @throws DomainError not_found `shop.unknown`, forbidden `shop.uninstalled`; as the connector's `ShopifyAdmin.run`
   */
  async use<T>(shopDomain: string, work: (admin: ShopifyAdmin) => Promise<T>): Promise<T> {
    const ready = await this.get(shopDomain)
    try {
      return await work(ready.admin)
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'shopify.token_rejected') throw error
      return work((await this.get(shopDomain, ready.accessToken)).admin)
    }
  }

  forget(shopDomain: string): void {
    this.ready.delete(this.key(shopDomain))
  }

  private key(shopDomain: string): string {
    return `${this.deps.scope()} ${shopDomain}`
  }

  private get(shopDomain: string, rejected?: string): Promise<Ready> {
    const key = this.key(shopDomain)
    const known = this.ready.get(key)
    if (known && known.accessToken !== rejected && known.until > this.deps.clock.now().getTime())
      return Promise.resolve(known)
    const making = `${key} ${rejected ?? ''}`
    const running = this.making.get(making)
    if (running) return running
    const made = this.make(shopDomain, rejected).finally(() => this.making.delete(making))
    this.making.set(making, made)
    return made.then((ready) => {
      this.ready.set(key, ready)
      return ready
    })
  }

  private async make(shopDomain: string, rejected?: string): Promise<Ready> {
    const { deps } = this
    const row = await this.read(shopDomain)
    let token = this.open<AccessToken>(row, row.sealedToken!)
    if (token.accessToken === rejected || this.endsSoon(token)) token = await this.refresh(shopDomain, rejected)
    const admin = shopifyAdmin(deps.http, { shop: shopDomain, baseUrl: row.apiUrl, accessToken: token.accessToken })
    return { admin, accessToken: token.accessToken, until: deps.clock.now().getTime() + KEEP_MS }
  }

  private async refresh(shopDomain: string, rejected?: string): Promise<AccessToken> {
    const { deps } = this
    try {
      return await deps.locks.withLock(`shopify-token/${shopDomain}`, { ttlMs: 30_000, waitMs: 15_000 }, async () => {
        const row = await this.read(shopDomain)
        const token = this.open<AccessToken>(row, row.sealedToken!)
        if (token.accessToken !== rejected && !this.endsSoon(token)) return token
        if (!token.refreshToken) throw new DomainError('shop.token_dead', 'forbidden')
        const app = this.open<ShopifyApp>(row, row.sealedApp)
        const fresh = await refreshAccessToken(
          deps.http,
          app,
          { shop: shopDomain, baseUrl: row.apiUrl },
          token.refreshToken,
          deps.clock,
        )
        const sealed = deps.seals.seal(fresh, row.tenantId)
        await deps.database.separateTransaction(() => deps.shops.saveToken(shopDomain, sealed, fresh.expiresAt))
        return fresh
      })
    } catch (error) {
      // Another process is at it: that is no answer of Shopify's.
      if (error instanceof DomainError && error.code === 'locks.taken')
        throw new DomainError('shop.token_refreshing', 'too_many', { retryAfterMs: 2000 })
      throw error
    }
  }

  private async read(shopDomain: string): Promise<ShopRow> {
    const row = await this.deps.database.transaction(() => this.deps.shops.find(shopDomain))
    if (!row) throw notFound('shop.unknown')
    if (row.status !== 'connected' || !row.sealedToken) throw new DomainError('shop.uninstalled', 'forbidden')
    return row
  }

  private open<T>(row: ShopRow, sealed: string): T {
    return this.deps.seals.open<T>(sealed, row.tenantId)
  }

  private endsSoon(token: AccessToken): boolean {
    return (
      token.expiresAt !== undefined && Date.parse(token.expiresAt) - this.deps.clock.now().getTime() < REFRESH_BEFORE_MS
    )
  }
}
