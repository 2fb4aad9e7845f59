import { invalid } from '@litper/kernel'
import { permissionsIn } from '../../domain/oauth/scopes.ts'
import { TOKEN_IDLE_MS } from '../../domain/session-life.ts'
import type { UserRow } from '../accounts.ts'
import { note } from '../audit.ts'
import { beginSession, type Whence } from '../open-session.ts'
import type { ApiParts } from '../ports.ts'
import { provePassword } from '../prove-password.ts'
import { noteSignIn, proveCode } from '../sign-in.ts'
import { nameOf } from './accounts.ts'

/** How the person is proven: by the console's log-in, or by what they typed. */
export type Person =
  | { readonly user: UserRow }
  | { readonly email: string; readonly password: string; readonly code?: string }
export interface Consent {
  readonly client: string
  readonly scopes: readonly string[]
  readonly address: string
}

/** @throws as `provePassword` and `proveSecondFactor` */
export async function personOf(parts: ApiParts, person: Person, { address, agent }: Whence): Promise<UserRow> {
  if ('user' in person) return person.user
  const user = await provePassword(parts, { ...person, ip: address, agent })
  await proveCode(parts, user, { code: person.code || undefined, ip: address, agent })
  return user
}

/**
 * A person lets a program act for them: a log-in of its own, with the permissions of these scopes, listed and ended like any other.
 * @returns the name of the grant @throws DomainError invalid `oauth.nothing_allowed`
 */
export async function allowClient(
  parts: ApiParts,
  user: UserRow,
  { client, scopes, address }: Consent,
): Promise<string> {
  const permissions = permissionsIn(scopes, user.roles)
  if (permissions.length === 0) throw invalid('oauth.nothing_allowed')
  const whence = { address, agent: `${client} (OAuth)`.slice(0, 300) }
  const id = await parts.asTenant(user.tenantId, () =>
    parts.database.transaction(() => beginSession(parts, user, whence, { lifeMs: TOKEN_IDLE_MS, permissions })),
  )
  await noteSignIn(parts, user, id, whence)
  await parts.asTenant(user.tenantId, () =>
    note(parts, { kind: 'user', id: user.id, session: id }, 'oauth.allow', { outcome: 'done', from: whence }),
  )
  return nameOf({ tenant: user.tenantId, id })
}
