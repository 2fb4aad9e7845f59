import { DomainError, newId } from '@litper/kernel'
import { plainEmail } from './accounts.ts'
import { limitAddress, limitStrangers, rememberAddress } from './limit-tries.ts'
import { openSession } from './open-session.ts'
import type { ApiParts, Session } from './ports.ts'

/**
 * Opens a session for an e-mail and password. An unknown e-mail takes as long as a wrong password and gets the same answer.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`
 */
export async function signIn(
  parts: ApiParts,
  { email: given, password, ip }: { email: string; password: string; ip: string },
): Promise<Session> {
  const email = plainEmail(given)
  await limitAddress(parts, { email, ip })
  const user = await parts.accounts.lookupUser(email)
  await limitStrangers(parts, { email, ip }, user)
  const right = await parts.passwords.verify(user?.passwordHash ?? (await parts.decoyHash()), password)
  if (!user || !right) throw new DomainError('auth.invalid_credentials', 'unauthenticated')
  return parts.asTenant(user.tenantId, () =>
    parts.database.transaction(async () => {
      await rememberAddress(parts, user, ip)
      return openSession(parts, user, newId())
    }),
  )
}
