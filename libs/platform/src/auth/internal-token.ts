import { createHmac, timingSafeEqual } from 'node:crypto'
import { tenantId } from '@litper/kernel'
import type { Principal } from './principal.ts'

const LIFE_MS = 60_000

/** The one call that a token is good for. */
export interface Call {
  readonly method: string
  /** Path and query, as they are sent. */
  readonly url: string
}

/**
 * A short-lived proof from the gateway to a service: nobody trusts the network. It is good for one service, method and path: a token
 * that leaks from one service opens nothing at another.
 */
export function signInternal(
  principal: Principal,
  key: Buffer,
  to: Call & { readonly service: string },
  now = Date.now(),
): string {
  const claims = { ...principal, to: to.service, call: callOf(to), exp: now + LIFE_MS }
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return `${body}.${mac(body, key).toString('base64url')}`
}

/** Undefined unless it is signed, for this call, at one of these services, and not over. */
export function verifyInternal(
  token: string,
  key: Buffer,
  at: Call & { readonly services: readonly string[] },
  now = Date.now(),
): Principal | undefined {
  const [body, signature, more] = token.split('.')
  if (!body || !signature || more !== undefined) return undefined
  const [given, wanted] = [Buffer.from(signature, 'base64url'), mac(body, key)]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Principal & Claims
  const { exp, tenant, to, call, ...rest } = claims
  if (exp < now || !at.services.includes(to) || call !== callOf(at)) return undefined
  return { ...rest, tenant: tenantId(tenant) }
}
interface Claims {
  readonly exp: number
  readonly to: string
  readonly call: string
}

/** As a URL spells it, so that both ends read the same path. */
const callOf = ({ method, url }: Call) => `${method.toUpperCase()} ${new URL(url, 'http://service').pathname}`
const mac = (body: string, key: Buffer) => createHmac('sha256', key).update(`internal ${body}`).digest()
