import { DomainError, newId } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { hashOf, plainEmail, type UserRow } from './accounts.ts'
import { openSession } from './open-session.ts'
import type { ApiParts, Session } from './ports.ts'

/** Ten tries for one e-mail from one address, then one per 90 s; a hundred an hour for one e-mail from all addresses. */
const FROM_HERE = { capacity: 10, refillPerSecond: 1 / 90 }
const FROM_ANYWHERE = { capacity: 100, refillPerSecond: 100 / 3600 }

interface Given {
  readonly email: string
  readonly password: string
  readonly ip: string
}

/** Opens a session by tokens. @throws DomainError as `provePassword` */
export async function signIn(parts: ApiParts, given: Given): Promise<Session> {
  const user = await provePassword(parts, given)
  return parts.asTenant(user.tenantId, () => parts.database.transaction(() => openSession(parts, user, newId())))
}

/**
 * Who has this e-mail and password. An unknown e-mail takes as long as a wrong password and gets the same answer.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`
 */
export async function provePassword(parts: ApiParts, { email: given, password, ip }: Given): Promise<UserRow> {
  const email = plainEmail(given)
  await limitTries(parts, email, ip)
  const user = await parts.accounts.lookupUser(email)
  const right = await parts.passwords.verify(user?.passwordHash ?? (await parts.decoyHash()), password)
  if (!user || !right) throw new DomainError('auth.invalid_credentials', 'unauthenticated')
  return user
}

async function limitTries({ asTenant, limits }: ApiParts, email: string, ip: string): Promise<void> {
  const who = hashOf(email).slice(0, 32)
  const taken = await asTenant(SYSTEM_TENANT, () =>
    Promise.all([limits.take(`login/${who}/${ip}`, FROM_HERE), limits.take(`login/${who}`, FROM_ANYWHERE)]),
  )
  const refused = taken.find((one) => !one.allowed)
  if (refused) throw new DomainError('auth.too_many_attempts', 'too_many', { retryAfterMs: refused.retryAfterMs })
}
