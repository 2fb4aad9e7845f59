import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'

/** The claims of a session token of App Bridge; times are in seconds of machine time, the clock of both sides. */
export interface SessionClaims {
  readonly iss: string
  readonly dest: string
  readonly aud: string
  readonly sub: string
  readonly exp: number
  readonly nbf: number
  readonly iat: number
  readonly jti: string
  readonly sid: string
}

const LIFE_S = 60
/** Shopify’s libraries accept clocks that differ by this much. */
const TOLERANCE_S = 10

/** A JWT as App Bridge gives to an embedded app: HS256 with the app’s client secret, valid for a minute. */
export function mintSessionToken(given: {
  shop: string
  clientId: string
  clientSecret: string
  nowS?: number
}): string {
  const now = given.nowS ?? Math.floor(Date.now() / 1000)
  const claims: SessionClaims = {
    iss: `https://${given.shop}/admin`,
    dest: `https://${given.shop}`,
    aud: given.clientId,
    sub: '42',
    exp: now + LIFE_S,
    nbf: now,
    iat: now,
    jti: randomUUID(),
    sid: randomUUID(),
  }
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${sign(signed, given.clientSecret)}`
}

/** The claims, or the reason why Shopify would refuse the token. */
export function readSessionToken(
  token: string,
  given: { shop: string; clientId: string; clientSecret: string; nowS?: number },
): SessionClaims | { readonly problem: string } {
  const [header, payload, signature, ...more] = token.split('.')
  if (!header || !payload || !signature || more.length > 0) return { problem: 'not a JWT' }
  const expected = Buffer.from(sign(`${header}.${payload}`, given.clientSecret))
  const actual = Buffer.from(signature)
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return { problem: 'bad signature' }
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as SessionClaims
  const now = given.nowS ?? Math.floor(Date.now() / 1000)
  if (claims.aud !== given.clientId) return { problem: 'made for another app' }
  if (claims.dest !== `https://${given.shop}`) return { problem: 'made for another shop' }
  if (claims.exp + TOLERANCE_S < now) return { problem: 'expired' }
  if (claims.nbf - TOLERANCE_S > now) return { problem: 'not valid yet' }
  return claims
}

function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url')
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
