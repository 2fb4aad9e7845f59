import { newId, newToken, notFound, type Role } from '@litper/kernel'
import { type ApiKeyRow, hashOf } from './accounts.ts'
import { KEY_PREFIX } from './authenticate.ts'
import type { ApiParts } from './ports.ts'

export interface ApiKeyView {
  readonly id: string
  readonly name: string
  readonly hint: string
  readonly roles: readonly string[]
  readonly createdAt: string
  readonly revokedAt?: string
}
const view = (key: ApiKeyRow): ApiKeyView => ({
  id: key.id,
  name: key.name,
  hint: key.hint,
  roles: key.roles,
  createdAt: key.createdAt.toISOString(),
  ...(key.revokedAt && { revokedAt: key.revokedAt.toISOString() }),
})

export interface NewApiKey {
  readonly name: string
  readonly roles: readonly Role[]
  readonly createdBy: string
}

/** The key itself is in this answer only; what is kept is its hash. */
export async function createApiKey(
  { database, apiKeys }: ApiParts,
  given: NewApiKey,
): Promise<{ id: string; name: string; key: string; roles: readonly string[] }> {
  const key = `${KEY_PREFIX}${newToken()}`
  const id = newId()
  await database.transaction(() => apiKeys.add({ id, ...given, hash: hashOf(key), hint: key.slice(0, 7) }))
  return { id, name: given.name, key, roles: given.roles }
}

export const listApiKeys = async ({ database, apiKeys }: ApiParts): Promise<ApiKeyView[]> =>
  (await database.transaction(() => apiKeys.list())).map(view)

/** @throws DomainError not_found `api_key.not_found` */
export async function revokeApiKey({ database, apiKeys, authenticator }: ApiParts, id: string): Promise<void> {
  const hash = await database.transaction(() => apiKeys.revoke(id))
  if (!hash) throw notFound('api_key.not_found')
  authenticator.forget(hash)
}
