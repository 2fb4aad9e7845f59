import { DomainError } from '@litper/kernel'
import { TOKEN_IDLE_MS } from '../domain/session-life.ts'
import { plainEmail, type UserRow } from './accounts.ts'
import { limitAddress, limitStrangers, rememberAddress } from './limit-tries.ts'
import { beginSession, issueTokens } from './open-session.ts'
import type { ApiParts, Session } from './ports.ts'

interface Given {
  readonly email: string
  readonly password: string
  readonly ip: string
  readonly agent?: string
}

/** Opens a session by tokens. @throws DomainError as `provePassword` */
export async function signIn(parts: ApiParts, given: Given): Promise<Session> {
  const user = await provePassword(parts, given)
  return parts.asTenant(user.tenantId, () =>
    parts.database.transaction(async () => {
      const whence = { address: given.ip, agent: given.agent ?? '' }
      return issueTokens(parts, user, await beginSession(parts, user, whence, { lifeMs: TOKEN_IDLE_MS }))
    }),
  )
}

/**
 * Who has this e-mail and password. An unknown e-mail takes as long as a wrong password and gets the same answer.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`
 */
export async function provePassword(parts: ApiParts, { email: given, password, ip }: Given): Promise<UserRow> {
  const email = plainEmail(given)
  await limitAddress(parts, { email, ip })
  const user = await parts.accounts.lookupUser(email)
  await limitStrangers(parts, { email, ip }, user)
  const hash = user?.disabledAt ? undefined : user?.passwordHash
  const right = await parts.passwords.verify(hash ?? (await parts.decoyHash()), password)
  if (!user || !hash || !right) throw new DomainError('auth.invalid_credentials', 'unauthenticated')
  await parts.asTenant(user.tenantId, () => parts.database.transaction(() => rememberAddress(parts, user, ip)))
  return user
}
