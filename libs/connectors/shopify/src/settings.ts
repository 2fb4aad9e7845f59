import { invalid } from '@litper/kernel'

/** The Admin API version this connector was written against; its documents are validated on that schema. */
export const SHOPIFY_API_VERSION = '2026-10'

/** The app as the partner dashboard knows it. After a rotation both secrets sign for a while. */
export interface ShopifyApp {
  readonly clientId: string
  readonly clientSecret: string
  readonly previousClientSecret?: string
}

export interface ShopAddress {
  /** `name.myshopify.com`. */
  readonly shop: string
  /** Replaces `https://{shop}` where a stand-in answers for Shopify; `{shop}` in it is filled in. No trailing slash needed. */
  readonly baseUrl?: string
}

export interface ShopConnection extends ShopAddress {
  readonly accessToken: string
  readonly apiVersion?: string
}

const SHOP = /^[a-z0-9][a-z0-9-]*\.(myshopify\.com|myshopify\.io|shop\.dev)$/

/** Lower case, without protocol or slash. @throws DomainError `shopify.shop_invalid`: nothing else may become part of a URL. */
export function shopDomain(shop: string): string {
  const domain = shop.trim().toLowerCase()
  if (!SHOP.test(domain)) throw invalid('shopify.shop_invalid')
  return domain
}

/** Where the shop's `/admin/...` lives, without a trailing slash. */
export function shopUrl({ shop, baseUrl }: ShopAddress): string {
  const domain = shopDomain(shop)
  return (baseUrl ?? 'https://{shop}').replaceAll('{shop}', domain).replace(/\/+$/, '')
}

/** The secrets that may have signed a webhook or session token just now, newest first. */
export function signingSecrets(app: ShopifyApp): string[] {
  return [app.clientSecret, app.previousClientSecret].filter((secret): secret is string => Boolean(secret))
}
