import { newId, newToken, notFound } from '@litper/kernel'
import { type ApiKeyRow, hashOf, type RoleName } from './accounts.ts'
import { type Authenticate, KEY_PREFIX } from './authenticate.ts'
import type { Ground } from './ground.ts'

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

/** The key is told once, here; only its hash is kept. */
export const createApiKey =
  (ground: Ground) =>
  async (given: {
    name: string
    roles: readonly RoleName[]
    createdBy: string
  }): Promise<{ id: string; name: string; key: string; roles: readonly string[] }> => {
    const key = `${KEY_PREFIX}${newToken()}`
    const id = newId()
    await ground.database.transaction(() =>
      ground.apiKeys.add({ id, ...given, hash: hashOf(key), hint: key.slice(0, 7) }),
    )
    return { id, name: given.name, key, roles: given.roles }
  }

export const listApiKeys = (ground: Ground) => async (): Promise<ApiKeyView[]> =>
  (await ground.database.transaction(() => ground.apiKeys.list())).map(view)

/** @throws DomainError not_found `api_key.not_found` */
export const revokeApiKey =
  (ground: Ground & { authenticate: Authenticate }) =>
  async (id: string): Promise<void> => {
    const hash = await ground.database.transaction(() => ground.apiKeys.revoke(id))
    if (!hash) throw notFound('api_key.not_found')
    ground.authenticate.forget(hash)
  }
