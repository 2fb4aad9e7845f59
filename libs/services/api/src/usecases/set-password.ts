import { DomainError, invalid, notFound } from '@litper/kernel'
import { weaknessOf } from '../domain/passwords.ts'
import { hashOf, plainEmail, type UserRow } from './accounts.ts'
import { changed } from './after-change.ts'
import { note } from './audit.ts'
import { limitAddress, mayMailLink } from './limit-tries.ts'
import { sendLink } from './links.ts'
import type { Whence } from './open-session.ts'
import type { ApiParts } from './ports.ts'
import { provePassword } from './prove-password.ts'
import { demandedOf, refuseOtherWays } from './sign-on/demanded.ts'

/**
 * Mails a link to set a new password, if a person has this e-mail; the caller is not told whether one has. A tenth try
 * within the hour from one address is refused; of many addresses the seventh mails nothing.
 * @throws DomainError too_many `auth.too_many_attempts`
 */
export async function forgotPassword(parts: ApiParts, given: { email: string; ip: string }): Promise<void> {
  const email = plainEmail(given.email)
  await limitAddress(parts, { email: `forgot ${email}`, ip: given.ip })
  const user = await parts.accounts.lookupUser(email)
  const mayMail = await mayMailLink(parts, { email, ip: given.ip }, user)
  if (!mayMail || !user || user.disabledAt || !user.passwordHash) return
  await parts.asTenant(user.tenantId, () =>
    parts.database.transaction(async () => {
      if (!(await demandedOf(parts))) await sendLink(parts, user, 'reset')
    }),
  )
}

/**
 * Sets the password by a link from a mail: the first one of an invited person, or a new one. All log-ins of the person end.
 * @throws DomainError not_found `link.not_found`; invalid `password.weak`; forbidden `auth.sign_on_required`
 */
export async function setPasswordByLink(
  parts: ApiParts,
  { token, password, name }: { token: string; password: string; name?: string },
  from: Whence,
): Promise<void> {
  const hash = hashOf(token)
  const link = await parts.links.lookup(hash)
  const now = parts.clock.now()
  if (!link || link.usedAt || link.endsAt <= now) throw notFound('link.not_found')
  return parts.asTenant(link.tenantId, async () => {
    const found = await parts.database.transaction(() => parts.accounts.findUser(link.userId))
    if (!found || found.disabledAt) throw notFound('link.not_found')
    await refuseOtherWays(parts, found)
    const passwordHash = await hashFor(parts, found, password)
    await parts.database.transaction(async () => {
      if (!(await parts.links.use(hash, now))) throw notFound('link.not_found')
      await parts.accounts.lockUser(found.id)
      await parts.accounts.changeUser({ id: found.id, passwordHash, ...(name && { name }) })
      await changed(parts, found, 'password')
    })
    parts.authenticator.forgetUser(found.id)
    await note(parts, { kind: 'user', id: found.id }, 'passwords.set_by_link', { outcome: 'done', from })
  })
}

/**
 * The person's own change, proven by the password of now. All other log-ins of the person end.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`; invalid `password.weak`
 */
export async function changePassword(
  parts: ApiParts,
  {
    id,
    session,
    current,
    password,
    ip,
  }: { id: string; session?: string; current: string; password: string; ip: string },
): Promise<void> {
  const user = await parts.database.transaction(() => parts.accounts.findUser(id))
  if (!user) throw new DomainError('auth.invalid_credentials', 'unauthenticated')
  await provePassword(parts, { email: user.email, password: current, ip })
  const passwordHash = await hashFor(parts, user, password)
  await parts.database.transaction(async () => {
    await parts.accounts.lockUser(id)
    await parts.accounts.changeUser({ id, passwordHash })
    await changed(parts, user, 'password', session)
  })
  parts.authenticator.forgetUser(id)
}

async function hashFor(parts: ApiParts, user: UserRow, password: string): Promise<string> {
  const why = weaknessOf(password, user)
  if (why) throw invalid('password.weak', { why })
  return parts.passwords.hash(password)
}
