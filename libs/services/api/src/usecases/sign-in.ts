import { DomainError, newId } from '@litper/kernel'
import { SYSTEM_TENANT } from '@litper/ports'
import { hashOf, plainEmail } from './accounts.ts'
import type { Ground, Session } from './ground.ts'
import { openSession } from './open-session.ts'

/** Ten tries at once for an e-mail from one address, then one per 90 s; a hundred an hour from everywhere. */
const FROM_HERE = { capacity: 10, refillPerSecond: 1 / 90 }
const FROM_ANYWHERE = { capacity: 100, refillPerSecond: 100 / 3600 }

/**
 * E-mail and password for a session. An unknown e-mail takes as long as a wrong password and says the same.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`
 */
export const signIn = (ground: Ground) => {
  let nobody: Promise<string> | undefined
  return async ({ email: given, password, ip }: { email: string; password: string; ip: string }): Promise<Session> => {
    const email = plainEmail(given)
    await limitTries(ground, email, ip)
    const user = await ground.accounts.lookupUser(email)
    nobody ??= ground.passwords.hash(newId())
    const right = await ground.passwords.verify(user?.passwordHash ?? (await nobody), password)
    if (!user || !right) throw new DomainError('auth.invalid_credentials', 'unauthenticated')
    return ground.asTenant(user.tenantId, () => ground.database.transaction(() => openSession(ground, user, newId())))
  }
}

async function limitTries({ asTenant, limits }: Ground, email: string, ip: string): Promise<void> {
  const who = hashOf(email).slice(0, 32)
  const taken = await asTenant(SYSTEM_TENANT, () =>
    Promise.all([limits.take(`login/${who}/${ip}`, FROM_HERE), limits.take(`login/${who}`, FROM_ANYWHERE)]),
  )
  const refused = taken.find((one) => !one.allowed)
  if (refused) throw new DomainError('auth.too_many_attempts', 'too_many', { retryAfterMs: refused.retryAfterMs })
}
