import {
  type AccessToken,
  refreshAccessToken,
  type ShopifyAdmin,
  type ShopifyApp,
  shopifyAdmin,
} from '@litper/connector-shopify'
import { DomainError, notFound } from '@litper/kernel'
import type { ShopAdmins, ShopifyParts } from './ports.ts'
import type { ShopRow } from './shops.ts'

const REFRESH_BEFORE_MS = 5 * 60_000
const KEEP_MS = 30_000

type Needs = Pick<ShopifyParts, 'database' | 'shops' | 'seals' | 'http' | 'locks' | 'clock' | 'tenant'>
interface Ready {
  readonly admin: ShopifyAdmin
  readonly accessToken: string
  readonly until: number
}

/** Opens the Admin API with a valid token: refreshed before it expires, by one process at a time. */
export class TokenShopAdmins implements ShopAdmins {
  private readonly ready = new Map<string, Ready>()
  private readonly making = new Map<string, Promise<Ready>>()

  constructor(private readonly parts: Needs) {}

  /** Runs `work` once more with a new token when Shopify rejects the old one. */
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
    return `${this.parts.tenant()} ${shopDomain}`
  }

  private get(shopDomain: string, rejected?: string): Promise<Ready> {
    const key = this.key(shopDomain)
    const known = this.ready.get(key)
    if (known && known.accessToken !== rejected && known.until > this.parts.clock.now().getTime())
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
    const { parts } = this
    const row = await this.read(shopDomain)
    let token = this.open<AccessToken>(row, row.sealedToken!)
    if (token.accessToken === rejected || this.endsSoon(token)) token = await this.refresh(shopDomain, rejected)
    const admin = shopifyAdmin(parts.http, { shop: shopDomain, baseUrl: row.apiUrl, accessToken: token.accessToken })
    return { admin, accessToken: token.accessToken, until: parts.clock.now().getTime() + KEEP_MS }
  }

  private async refresh(shopDomain: string, rejected?: string): Promise<AccessToken> {
    const { parts } = this
    try {
      return await parts.locks.withLock(`shopify-token/${shopDomain}`, { ttlMs: 30_000, waitMs: 15_000 }, async () => {
        const row = await this.read(shopDomain)
        const token = this.open<AccessToken>(row, row.sealedToken!)
        if (token.accessToken !== rejected && !this.endsSoon(token)) return token
        if (!token.refreshToken) throw new DomainError('shop.token_dead', 'forbidden')
        const app = this.open<ShopifyApp>(row, row.sealedApp)
        const fresh = await refreshAccessToken(
          parts.http,
          app,
          { shop: shopDomain, baseUrl: row.apiUrl },
          token.refreshToken,
          parts.clock,
        )
        const sealed = parts.seals.seal(fresh, row.tenantId)
        await parts.database.separateTransaction(() => parts.shops.saveToken(shopDomain, sealed, fresh.expiresAt))
        return fresh
      })
    } catch (error) {
      // Another process is refreshing it: Shopify has not refused anything.
      if (error instanceof DomainError && error.code === 'locks.taken')
        throw new DomainError('shop.token_refreshing', 'too_many', { retryAfterMs: 2000 })
      throw error
    }
  }

  private async read(shopDomain: string): Promise<ShopRow> {
    const row = await this.parts.database.transaction(() => this.parts.shops.find(shopDomain))
    if (!row) throw notFound('shop.unknown')
    if (row.status !== 'connected' || !row.sealedToken) throw new DomainError('shop.uninstalled', 'forbidden')
    return row
  }

  private open<T>(row: ShopRow, sealed: string): T {
    return this.parts.seals.open<T>(sealed, row.tenantId)
  }

  private endsSoon(token: AccessToken): boolean {
    return (
      token.expiresAt !== undefined &&
      Date.parse(token.expiresAt) - this.parts.clock.now().getTime() < REFRESH_BEFORE_MS
    )
  }
}
