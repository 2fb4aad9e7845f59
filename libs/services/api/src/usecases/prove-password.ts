import { DomainError } from '@litper/kernel'
import { type AuditEntry, SYSTEM_TENANT } from '@litper/ports'
import { hashOf, plainEmail, type UserRow } from './accounts.ts'
import { countFailure } from './alerts.ts'
import { note } from './audit.ts'
import { limitAddress, limitStrangers, rememberAddress } from './limit-tries.ts'
import type { ApiParts } from './ports.ts'
import { refuseOtherWays } from './sign-on/demanded.ts'

/** How a person signed in, where it was not by a password. */
export type Way = 'sign_on' | 'passkey'

/** What a person typed, and from where. */
export interface Given {
  readonly email: string
  readonly password: string
  readonly ip: string
  readonly agent?: string
  /** The second factor, if the person has one. */
  readonly code?: string
}

/** Notes a wrong password or code. An account that does not exist gets the same entry, in the system's tenant, under a hash of what was typed. */
export async function noteWrong(
  parts: ApiParts,
  user: UserRow | undefined,
  email: string,
  from: AuditEntry['from'],
  code = 'auth.invalid_credentials',
) {
  const who = user ? ({ kind: 'user', id: user.id } as const) : nobodyOf(email)
  await parts.asTenant(user?.tenantId ?? SYSTEM_TENANT, () => noteFailure(parts, who, from, { code }))
}

/** A name in the audit that is a hash: no person's data is in it. */
export const nobodyOf = (name: string) => ({ kind: 'public', id: hashOf(name).slice(0, 16) }) as const

/** A refused sign-in: an entry of the audit, and many are an alert. In the ambient tenant. */
export async function noteFailure(
  parts: ApiParts,
  who: { readonly kind: 'user' | 'public'; readonly id: string },
  from: AuditEntry['from'],
  { code, by }: { code: string; by?: Way },
): Promise<void> {
  await note(parts, who, 'sign_in', { outcome: 'refused', code, from, ...(by && { about: { by } }) })
  await countFailure(parts, { kind: 'user', id: who.id }, from)
}

/**
 * Who has this e-mail and password. An unknown e-mail takes as long as a wrong password and gets the same answer.
 * @throws DomainError unauthenticated `auth.invalid_credentials`; too_many `auth.too_many_attempts`; forbidden `auth.sign_on_required`
 */
export async function provePassword(parts: ApiParts, { email: given, password, ip, agent }: Given): Promise<UserRow> {
  const email = plainEmail(given)
  await limitAddress(parts, { email, ip })
  const user = await parts.accounts.lookupUser(email)
  await limitStrangers(parts, { email, ip }, user)
  const hash = user?.disabledAt ? undefined : user?.passwordHash
  const right = await parts.passwords.verify(hash ?? (await parts.decoyHash()), password)
  if (!user || !hash || !right) {
    await noteWrong(parts, user, email, { address: ip, ...(agent && { agent }) })
    throw new DomainError('auth.invalid_credentials', 'unauthenticated')
  }
  await refuseOtherWays(parts, user)
  await parts.asTenant(user.tenantId, () => parts.database.transaction(() => rememberAddress(parts, user, ip)))
  return user
}
