import type { TenantId } from '@litper/kernel'

export interface ShopRow {
  readonly tenantId: TenantId
  readonly shopDomain: string
  readonly status: 'connected' | 'uninstalled' | 'redacted'
  /** Replaces `https://{shop}`: the sandbox. */
  readonly apiUrl?: string
  /** ShopifyApp, sealed. */
  readonly sealedApp: string
  /** AccessToken, sealed; nothing once uninstalled. */
  readonly sealedToken?: string
  readonly tokenExpiresAt?: Date
  readonly reconcileCursor: Date
  readonly connectedAt: Date
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
  /** Whoever's it is: a webhook knows its domain only. */
  lookup(shopDomain: string): Promise<ShopRow | undefined>
  find(shopDomain: string): Promise<ShopRow | undefined>
  list(): Promise<ShopRow[]>
  /** Of a new or known shop of this tenant. The cursor of a known shop stays, so that what changed meanwhile is found. */
  saveConnection(connection: NewConnection): Promise<void>
  saveToken(shopDomain: string, sealedToken: string, expiresAt?: string): Promise<void>
  /** The tokens go; what proves later webhooks stays. False when it had been connected again since `triggeredAt`. */
  endConnection(shopDomain: string, status: 'uninstalled' | 'redacted', triggeredAt?: string): Promise<boolean>
  /** Only ever forward. */
  moveCursor(shopDomain: string, to: string): Promise<void>
  /** Only ever back: what changed since is looked at again. */
  rewindCursor(shopDomain: string, to: string): Promise<void>
}
