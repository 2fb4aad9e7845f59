import { createHmac, timingSafeEqual } from 'node:crypto'
import { tenantId } from '@litper/kernel'
import type { Principal } from './principal.ts'

const LIFE_MS = 60_000

/** A short-lived token with which the gateway authenticates to a service: a service does not trust the network. */
export function signInternal(principal: Principal, key: Buffer, now = Date.now()): string {
  const body = Buffer.from(JSON.stringify({ ...principal, exp: now + LIFE_MS })).toString('base64url')
  return `${body}.${mac(body, key).toString('base64url')}`
}

export function verifyInternal(token: string, key: Buffer, now = Date.now()): Principal | undefined {
  const [body, signature, more] = token.split('.')
  if (!body || !signature || more !== undefined) return undefined
  const [given, wanted] = [Buffer.from(signature, 'base64url'), mac(body, key)]
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
  const { exp, tenant, ...rest } = JSON.parse(Buffer.from(body, 'base64url').toString()) as Principal & { exp: number }
  return exp < now ? undefined : { ...rest, tenant: tenantId(tenant) }
}

const mac = (body: string, key: Buffer) => createHmac('sha256', key).update(`internal ${body}`).digest()
