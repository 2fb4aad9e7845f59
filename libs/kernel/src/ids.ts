import { randomBytes, randomUUID } from 'node:crypto'

/** A uuid v7: time-ordered, so that indexes on ids stay local. */
export function newId(now = Date.now()): string {
  if (now !== latest) {
    latest = now
    const time = now.toString(16).padStart(12, '0')
    beginning = `${time.slice(0, 8)}-${time.slice(8)}-7`
  }
  // a v4's bits after its version are as good as any, and Node keeps a store of them
  return beginning + randomUUID().slice(15)
}
/** Ids of one millisecond begin alike. */
let latest = Number.NaN
let beginning = ''

/** An unguessable public token (192 bits, base64url): tracking links, API keys, refresh tokens. */
export const newToken = (): string => randomBytes(24).toString('base64url')

export const newRandomUuid = (): string => randomUUID()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (text: string): boolean => UUID.test(text)

declare const tenantBrand: unique symbol
export type TenantId = string & { readonly [tenantBrand]: true }

/** @throws DomainError-free TypeError when the text is not a uuid: a tenant id never comes from a user's hand. */
export function tenantId(text: string): TenantId {
  if (!isUuid(text)) throw new TypeError('a tenant id is a uuid')
  return text.toLowerCase() as TenantId
}
