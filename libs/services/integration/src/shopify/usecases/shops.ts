import type { TenantId } from '@litper/kernel'

/** What a merchant settles about the orders of a shop. */
export interface SettledRules {
  /** Names of ways to pay that mean cash on delivery in this shop, and names that do not. */
  readonly cash?: readonly string[] | undefined
  readonly notCash?: readonly string[] | undefined
  /** Digits of Shopify's locations that we ship from; all when absent. */
  readonly locations?: readonly string[] | undefined
}

export interface ShopRow {
  readonly tenantId: TenantId
  readonly shopDomain: string
  readonly status: 'connected' | 'uninstalled' | 'redacted'
  /** Replaces `https://{shop}`: for the sandbox. */
  readonly apiUrl?: string
  /** ShopifyApp, sealed. */
  readonly sealedApp: string
  /** AccessToken, sealed; absent once uninstalled. */
  readonly sealedToken?: string
  readonly tokenExpiresAt?: Date
  readonly reconcileCursor: Date
  readonly connectedAt: Date
  /** Orders placed before are not ours to send: the shop's connection, or the earlier date that the merchant asked for. */
  readonly ordersFrom: Date
  readonly orderRules?: SettledRules
}

export interface NewConnection {
  readonly shopDomain: string
  readonly apiUrl?: string
  readonly sealedApp: string
  readonly sealedToken: string
  readonly tokenExpiresAt?: string
  readonly at: Date
}

/** The shops of a tenant; all but `lookup` in the ambient transaction. */
export interface Shops {
  /** Of any tenant: a webhook knows its shop's domain only. */
  lookup(shopDomain: string): Promise<ShopRow | undefined>
  find(shopDomain: string): Promise<ShopRow | undefined>
  list(): Promise<ShopRow[]>
  /** Adds or renews a shop of this tenant. A known shop keeps its cursor, so that the sweep finds what changed meanwhile, and what was settled about its orders. */
  saveConnection(connection: NewConnection): Promise<void>
  settleOrders(shopDomain: string, ordersFrom: Date, orderRules: SettledRules): Promise<void>
  saveToken(shopDomain: string, sealedToken: string, expiresAt?: string): Promise<void>
  /**
   * Deletes the tokens; the app secret stays, to prove later webhooks. False when the shop was connected again after `triggeredAt`, and for
   * `redacted` while it is connected.
   */
  endConnection(shopDomain: string, status: 'uninstalled' | 'redacted', triggeredAt?: string): Promise<boolean>
  /** Another tenant has proven that the shop is its own. Whether it was connected here. */
  release(shopDomain: string): Promise<boolean>
  /** Never moves back. */
  moveCursor(shopDomain: string, to: string): Promise<void>
  /** Never moves forward: changes since then are searched again. */
  rewindCursor(shopDomain: string, to: string): Promise<void>
}
