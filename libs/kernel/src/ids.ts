import { randomBytes, randomUUID } from 'node:crypto'

/** A uuid v7: ordered by time, so that new rows are close together in indexes. */
export function newId(now = Date.now()): string {
  if (now !== latest) {
    latest = now
    const time = now.toString(16).padStart(12, '0')
    beginning = `${time.slice(0, 8)}-${time.slice(8)}-7`
  }
  // the random bits of a v4 do as well, and Node keeps a pool of them
  return beginning + randomUUID().slice(15)
}
/** Ids of the same millisecond begin with the same digits. */
let latest = Number.NaN
let beginning = ''

/** No id of an earlier moment is greater, none of this or a later one is smaller: counts by time read the primary key. */
export function firstIdAt(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`
}

/** An unguessable public token (192 bits, base64url): tracking links, API keys, refresh tokens. */
export const newToken = (): string => randomBytes(24).toString('base64url')

export const newRandomUuid = (): string => randomUUID()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (text: string): boolean => UUID.test(text)

declare const tenantBrand: unique symbol
export type TenantId = string & { readonly [tenantBrand]: true }

/** @throws TypeError when the text is not a uuid. It is a fault of ours: a tenant id never comes from user input. */
export function tenantId(text: string): TenantId {
  if (!isUuid(text)) throw new TypeError('a tenant id is a uuid')
  return text.toLowerCase() as TenantId
}
