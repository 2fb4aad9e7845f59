import { decodeSessionToken, exchangeSessionToken, shopDomain } from '@litper/connector-shopify'
import { emit, ShopConnected, ShopUninstalled } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import type { ShopifyParts } from './ports.ts'

export interface ShopConnectionRequest {
  readonly shopDomain: string
  /** From App Bridge; Shopify accepts it for one minute. */
  readonly sessionToken: string
  readonly clientId: string
  readonly clientSecret: string
  /** Signs webhooks for one more hour after a rotation. */
  readonly previousClientSecret?: string
  readonly apiUrl?: string
}
/**
 * Installs the app for a shop: its session token is exchanged for an expiring offline token, which is kept sealed. That Shopify grants
 * it proves that the shop belongs to the caller: a tenant that had it before has it no more. May be repeated.
 * @throws DomainError unauthenticated `shopify.session_token_invalid`, `shopify.grant_refused`; forbidden `shop.session_of_another`
 */
export async function connectShop(
  parts: ShopifyParts,
  request: ShopConnectionRequest,
): Promise<{ shopDomain: string; status: 'connected' }> {
  const { database, shops, seals, http, publish, directory, admins, clock } = parts
  const domain = shopDomain(request.shopDomain)
  const { clientId, clientSecret, previousClientSecret } = request
  const app = { clientId, clientSecret, ...(previousClientSecret && { previousClientSecret }) }
  const session = await decodeSessionToken(request.sessionToken, app)
  if (session.shop !== domain) throw new DomainError('shop.session_of_another', 'forbidden')
  const tenant = parts.tenant()
  const known = await shops.lookup(domain)
  const at = clock.now()
  const shop = { shop: domain, baseUrl: request.apiUrl }
  const token = await exchangeSessionToken(http, app, shop, request.sessionToken, clock)
  if (known && known.tenantId !== tenant) await parts.asTenant(known.tenantId, () => release(parts, domain))
  await database.transaction(async () => {
    await shops.saveConnection({
      shopDomain: domain,
      apiUrl: request.apiUrl,
      sealedApp: seals.seal(app, tenant),
      sealedToken: seals.seal(token, tenant),
      tokenExpiresAt: token.expiresAt,
      at,
    })
    await publish([emit(ShopConnected, { shopDomain: domain })])
  })
  directory.forget(domain)
  admins.forget(domain)
  return { shopDomain: domain, status: 'connected' }
}

/** In the tenant that had the shop. */
const release = ({ database, shops, publish }: ShopifyParts, domain: string) =>
  database.separateTransaction(async () => {
    if (await shops.release(domain)) await publish([emit(ShopUninstalled, { shopDomain: domain })])
  })
