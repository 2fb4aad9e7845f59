import { decodeSessionToken, exchangeSessionToken, shopDomain } from '@litper/connector-shopify'
import { ShopConnected } from '@litper/contracts'
import { type Clock, conflict, DomainError, type TenantId } from '@litper/kernel'
import type { Database, HttpClient } from '@litper/ports'
import type { Seals } from '../../shared/usecases/seals.ts'
import { type Events, emit } from '../../shared/usecases/telling.ts'
import type { ShopAdmins } from './shop-admins.ts'
import type { ShopDirectory } from './shop-directory.ts'
import type { Shops } from './shops.ts'

export interface ShopConnectionRequest {
  readonly shopDomain: string
  /** From App Bridge, a minute old at most. */
  readonly sessionToken: string
  readonly clientId: string
  readonly clientSecret: string
  /** Still signs for an hour after a rotation. */
  readonly previousClientSecret?: string
  readonly apiUrl?: string
}
interface Deps {
  readonly database: Database
  readonly shops: Shops
  readonly seals: Seals
  readonly http: HttpClient
  readonly events: Events
  readonly directory: ShopDirectory
  readonly admins: ShopAdmins
  readonly clock: Clock
  readonly scope: () => TenantId
}

/**
 * Installs the app for a shop: its session token is swapped for an expiring offline token, which is kept sealed. Shopify's answer
 * to the swap is the proof that the shop is the caller's. Safe to repeat.
 * @throws DomainError unauthenticated `shopify.session_token_invalid`, `shopify.grant_refused`; forbidden `shop.session_of_another`;
 * conflict `shop.taken`
 */
export const connectShop =
  ({ database, shops, seals, http, events, directory, admins, clock, scope }: Deps) =>
  async (request: ShopConnectionRequest): Promise<{ shopDomain: string; status: 'connected' }> => {
    const domain = shopDomain(request.shopDomain)
    const { clientId, clientSecret, previousClientSecret } = request
    const app = { clientId, clientSecret, ...(previousClientSecret && { previousClientSecret }) }
    const session = await decodeSessionToken(request.sessionToken, app)
    if (session.shop !== domain) throw new DomainError('shop.session_of_another', 'forbidden')
    const tenant = scope()
    const known = await shops.lookup(domain)
    if (known && known.tenantId !== tenant) throw conflict('shop.taken')
    const at = clock.now()
    const token = await exchangeSessionToken(
      http,
      app,
      { shop: domain, baseUrl: request.apiUrl },
      request.sessionToken,
      clock,
    )
    await database.transaction(async () => {
      await shops.saveConnection({
        shopDomain: domain,
        apiUrl: request.apiUrl,
        sealedApp: seals.seal(app, tenant),
        sealedToken: seals.seal(token, tenant),
        tokenExpiresAt: token.expiresAt,
        at,
      })
      await events.publish(emit(ShopConnected, { shopDomain: domain }))
    })
    directory.forget(domain)
    admins.forget(domain)
    return { shopDomain: domain, status: 'connected' }
  }
