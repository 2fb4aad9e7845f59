import { DomainError } from '@litper/kernel'
import { shopifyFor } from './sdk.ts'
import { type ShopifyApp, shopDomain, signingSecrets } from './settings.ts'

export interface SessionToken {
  readonly shop: string
  /** Shopify's id of the staff member. */
  readonly userId: string
  readonly sessionId?: string
  /** RFC 3339 UTC; about a minute after issue. */
  readonly expiresAt: string
}

/**
 * Reads the token that Shopify's admin gives our embedded page: signature, audience and times (10 s of tolerance) are checked by
 * Shopify's library.
 * @throws DomainError unauthenticated `shopify.session_token_invalid`, never quoting the token
 */
export async function decodeSessionToken(token: string, app: ShopifyApp): Promise<SessionToken> {
  for (const secret of signingSecrets(app)) {
    const { session } = await shopifyFor(app.clientId, secret)
    // Its error quotes the token, so nothing of it is kept.
    const payload = await session.decodeSessionToken(token).catch(() => undefined)
    if (payload) return readPayload(payload)
  }
  throw rejected()
}

function readPayload(payload: { dest: string; sub: string; exp: number; iss: string; sid?: string }): SessionToken {
  const host = hostOf(payload.dest)
  if (host === undefined || hostOf(payload.iss) !== host) throw rejected()
  return {
    shop: shopDomain(host),
    userId: String(payload.sub),
    expiresAt: new Date(payload.exp * 1000).toISOString(),
    ...(payload.sid && { sessionId: payload.sid }),
  }
}

const hostOf = (url: unknown): string | undefined => (URL.canParse(String(url)) ? new URL(String(url)).host : undefined)
const rejected = () => new DomainError('shopify.session_token_invalid', 'unauthenticated')
