import { randomBytes, randomUUID } from 'node:crypto'

/** A uuid v7: time-ordered, so that indexes on ids stay local. */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now, 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

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
