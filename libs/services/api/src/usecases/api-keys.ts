import { conflict, invalid, newId, newToken, notFound, permissionsHeld, permissionsOf, type Role } from '@litper/kernel'
import { type ApiKeyRow, hashOf } from './accounts.ts'
import { KEY_PREFIX } from './authenticate.ts'
import type { ApiParts } from './ports.ts'
import { type Acting, refuseBeyondOwn, refuseUntouchable } from './within-own.ts'

export interface ApiKeyView {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly roles: readonly string[]
  readonly permissions: readonly string[]
  readonly createdAt: string
  readonly expiresAt?: string
  readonly revokedAt?: string
}
const viewOf = ({ createdAt, expiresAt, revokedAt, ...key }: ApiKeyRow): ApiKeyView => ({
  id: key.id,
  name: key.name,
  hint: key.hint,
  roles: key.roles,
  permissions: permissionsHeld(key),
  createdAt: createdAt.toISOString(),
  ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
})

export interface NewApiKey {
  readonly name: string
  readonly roles: readonly Role[]
  /** Fewer than those of the roles. */
  readonly permissions?: readonly string[]
  readonly expiresInDays: number
}
interface By extends Acting {
  readonly id: string
}
export interface MadeKey {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly roles: readonly string[]
  readonly expiresAt: string
}
const DAY_MS = 86_400_000

/**
 * The key itself is in this answer only; what is kept is its hash.
 * @throws DomainError forbidden `user.owner_needed`; invalid `api_key.permissions`
 */
export async function createApiKey(parts: ApiParts, given: NewApiKey, by: By): Promise<MadeKey> {
  refuseUntouchable(by, given)
  const own = permissionsOf(given.roles)
  const foreign = given.permissions?.filter((one) => !own.includes(one)) ?? []
  if (foreign.length > 0) throw invalid('api_key.permissions', { permissions: foreign })
  refuseBeyondOwn(by, given.permissions ?? own)
  return parts.database.transaction(() => add(parts, given, by))
}

async function add({ apiKeys, clock }: ApiParts, given: NewApiKey, by: By): Promise<MadeKey> {
  const { name, roles, permissions } = given
  const key = `${KEY_PREFIX}${newToken()}`
  const id = newId()
  const expiresAt = new Date(clock.now().getTime() + given.expiresInDays * DAY_MS)
  const row = { id, name, roles, expiresAt, ...(permissions && { permissions }) }
  await apiKeys.add({ ...row, hash: hashOf(key), hint: key.slice(0, 7), createdBy: by.id })
  return { id, name, key, roles, expiresAt: expiresAt.toISOString() }
}

/**
 * A new key that may do the same; the old one works for some more hours, so that nothing stops meanwhile.
 * @throws DomainError not_found `api_key.not_found`; conflict `api_key.revoked`, also when it has ended; forbidden `user.owner_needed`
 */
export async function rotateApiKey(
  parts: ApiParts,
  { id, graceHours, expiresInDays }: { id: string; graceHours: number; expiresInDays: number },
  by: By,
): Promise<MadeKey> {
  const { made, hash } = await parts.database.transaction(async () => {
    const old = await parts.apiKeys.lock(id)
    if (!old) throw notFound('api_key.not_found')
    const now = parts.clock.now()
    if (old.revokedAt || (old.expiresAt && old.expiresAt <= now)) throw conflict('api_key.revoked')
    refuseUntouchable(by, old)
    refuseBeyondOwn(by, permissionsHeld(old))
    const grace = new Date(now.getTime() + graceHours * 3_600_000)
    if (!old.expiresAt || grace < old.expiresAt) await parts.apiKeys.expire(id, grace)
    const { name, permissions } = old
    const made = await add(parts, { name, permissions, roles: old.roles as readonly Role[], expiresInDays }, by)
    return { made, hash: old.hash }
  })
  parts.authenticator.forget(hash)
  return made
}

export const listApiKeys = async ({ database, apiKeys }: ApiParts): Promise<ApiKeyView[]> =>
  (await database.transaction(() => apiKeys.list())).map(viewOf)

/** @throws DomainError not_found `api_key.not_found` */
export async function revokeApiKey({ database, apiKeys, authenticator, clock }: ApiParts, id: string): Promise<void> {
  const key = await database.transaction(async () => {
    const found = await apiKeys.lock(id)
    if (!found || found.revokedAt) throw notFound('api_key.not_found')
    await apiKeys.revoke(id, clock.now())
    return found
  })
  authenticator.forget(key.hash)
}
