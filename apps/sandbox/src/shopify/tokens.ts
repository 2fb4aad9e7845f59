import { randomBytes } from 'node:crypto'

/**
 * Offline tokens are valid for an hour, refresh tokens for 90 days. Machine time: clients of a sandbox with a faster clock must
 * not lose their tokens.
 */
export const ACCESS_LIFE_S = 3600
export const REFRESH_LIFE_S = 90 * 24 * 3600

export const SCOPES =
  'read_orders,write_orders,read_fulfillments,write_fulfillments,read_merchant_managed_fulfillment_orders,write_merchant_managed_fulfillment_orders,read_customers,read_products'

export interface TokenAnswer {
  readonly access_token: string
  readonly scope: string
  readonly expires_in: number
  readonly refresh_token: string
  readonly refresh_token_expires_in: number
}

interface RefreshToken {
  readonly shop: string
  readonly until: number
  /** The token that this one replaces; it ends when this one is first used. */
  readonly replaces: string | undefined
}

/**
 * Access and refresh tokens of all shops, with Shopify’s rotation: the old refresh token is valid until the new one is used.
 */
export class Tokens {
  private readonly access = new Map<string, { readonly shop: string; until: number }>()
  private readonly refresh = new Map<string, RefreshToken>()
  private readonly nowMs: () => number

  constructor(nowMs: () => number = Date.now) {
    this.nowMs = nowMs
  }

  issue(shop: string, replaces?: string): TokenAnswer {
    const accessToken = `shpat_${randomBytes(16).toString('hex')}`
    const refreshToken = `shprt_${randomBytes(16).toString('hex')}`
    this.access.set(accessToken, { shop, until: this.nowMs() + ACCESS_LIFE_S * 1000 })
    this.refresh.set(refreshToken, { shop, until: this.nowMs() + REFRESH_LIFE_S * 1000, replaces })
    return {
      access_token: accessToken,
      scope: SCOPES,
      expires_in: ACCESS_LIFE_S,
      refresh_token: refreshToken,
      refresh_token_expires_in: REFRESH_LIFE_S,
    }
  }

  /** Undefined when the refresh token is unknown, expired or another shop’s. */
  rotate(shop: string, refreshToken: string): TokenAnswer | undefined {
    const known = this.refresh.get(refreshToken)
    if (!known || known.shop !== shop || known.until < this.nowMs()) return undefined
    if (known.replaces) this.refresh.delete(known.replaces)
    return this.issue(shop, refreshToken)
  }

  /** Whether the access token is valid for this shop now. */
  opens(shop: string, accessToken: string | undefined): boolean {
    const known = accessToken === undefined ? undefined : this.access.get(accessToken)
    return known !== undefined && known.shop === shop && known.until > this.nowMs()
  }

  /** Ends the shop's access tokens at once; refresh tokens stay unless the app was uninstalled. */
  expire(shop: string, refreshToo: boolean): number {
    let ended = 0
    for (const [token, known] of this.access) {
      if (known.shop !== shop) continue
      this.access.delete(token)
      ended += 1
    }
    if (!refreshToo) return ended
    for (const [token, known] of this.refresh) if (known.shop === shop) this.refresh.delete(token)
    return ended
  }
}
