import { type Clock, DomainError, type Fields, fields, systemClock, unavailable } from '@litper/kernel'
import type { HttpClient } from '@litper/ports'
import { parseShopifyJson, text } from './json.ts'
import { refusalOfStatus } from './refusals.ts'
import { type ShopAddress, type ShopifyApp, shopUrl } from './settings.ts'

export interface AccessToken {
  readonly accessToken: string
  /** RFC 3339 UTC; nothing for a token that does not expire (custom apps). */
  readonly expiresAt?: string
  /** Rotates with each refresh; the previous one stays good until this one is first used. */
  readonly refreshToken?: string
  readonly refreshExpiresAt?: string
  readonly scopes: readonly string[]
}

/**
 * Swaps an embedded page's session token for the shop's offline token.
 * @throws DomainError unauthenticated `shopify.grant_refused`; unavailable on faults
 */
export function exchangeSessionToken(
  http: HttpClient,
  app: ShopifyApp,
  shop: ShopAddress,
  sessionToken: string,
  clock: Clock = systemClock,
): Promise<AccessToken> {
  const grant = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: sessionToken,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
    expiring: '1',
  }
  return requestToken(http, app, shop, grant, clock)
}

/**
 * A fresh offline token before the old one ends (after 3,600 s). One refresh per shop at a time: the caller holds the lock.
 * @throws DomainError unauthenticated `shopify.grant_refused`: the shop must open the app again; unavailable on faults
 */
export function refreshAccessToken(
  http: HttpClient,
  app: ShopifyApp,
  shop: ShopAddress,
  refreshToken: string,
  clock: Clock = systemClock,
): Promise<AccessToken> {
  return requestToken(http, app, shop, { grant_type: 'refresh_token', refresh_token: refreshToken }, clock)
}

async function requestToken(
  http: HttpClient,
  app: ShopifyApp,
  shop: ShopAddress,
  grant: Record<string, string>,
  clock: Clock,
): Promise<AccessToken> {
  const response = await http.send({
    method: 'POST',
    url: `${shopUrl(shop)}/admin/oauth/access_token`,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ client_id: app.clientId, client_secret: app.clientSecret, ...grant }),
  })
  if (response.status === 400 || response.status === 401 || response.status === 403) {
    throw new DomainError('shopify.grant_refused', 'unauthenticated', { status: response.status })
  }
  if (response.status < 200 || response.status > 299) throw refusalOfStatus(response)
  return readToken(response.text, clock.now())
}

function readToken(body: string, now: Date): AccessToken {
  const answer = parse(body)
  const accessToken = text(answer.access_token)
  if (accessToken === undefined) throw unavailable('shopify.malformed')
  const refreshToken = text(answer.refresh_token)
  const expiresAt = after(now, answer.expires_in)
  const refreshExpiresAt = after(now, answer.refresh_token_expires_in)
  return {
    accessToken,
    ...(expiresAt && { expiresAt }),
    ...(refreshToken && { refreshToken }),
    ...(refreshExpiresAt && { refreshExpiresAt }),
    scopes: (text(answer.scope) ?? '').split(',').filter(Boolean),
  }
}

function parse(body: string): Fields {
  try {
    return fields(parseShopifyJson(body))
  } catch (error) {
    throw unavailable('shopify.malformed', {}, error)
  }
}

function after(now: Date, seconds: unknown): string | undefined {
  const valid = typeof seconds === 'number' && seconds > 0 && seconds < 10 ** 9
  return valid ? new Date(now.getTime() + seconds * 1000).toISOString() : undefined
}
