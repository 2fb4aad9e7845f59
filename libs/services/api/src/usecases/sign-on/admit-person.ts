import { DomainError, newId } from '@litper/kernel'
import { type Claims, domainOf, unfitOf } from '../../domain/sign-on.ts'
import type { UserRow } from '../accounts.ts'
import type { ApiParts } from '../ports.ts'
import type { SignOnRow } from './ports.ts'

/**
 * The account of a proven person: the one that the provider named by this subject before, else that of `holder`, who has the e-mail, else a new
 * one. In the ambient transaction.
 * @throws DomainError forbidden `sign_on.email_missing`, `…email_unverified`, `…domain`, `…not_invited`, `…domain_unproven`, `…person_disabled`,
 *   `…other_identity`;
 *   conflict `user.email_taken` when two come at the same moment
 */
export async function admitPerson(
  parts: ApiParts,
  row: SignOnRow,
  claims: Claims,
  holder: UserRow | undefined,
): Promise<UserRow> {
  const unfit = unfitOf(claims, row.domains)
  if (unfit) throw refused(unfit)
  const known = await parts.identities.userOf(claims.issuer, claims.subject)
  const user = known ? await parts.accounts.lockUser(known) : await byEmail(parts, row, claims, holder)
  if (!user) throw refused('sign_on.not_invited')
  if (user.disabledAt) throw refused('sign_on.person_disabled')
  if (!known) await link(parts, user, claims)
  return user
}

async function byEmail(
  parts: ApiParts,
  { newRoles, provenDomains }: SignOnRow,
  { email, name = '' }: Claims,
  holder: UserRow | undefined,
): Promise<UserRow | undefined> {
  const own = holder && (await parts.accounts.lockUser(holder.id)) // undefined when the account is another company's
  if (own || !newRoles) return own
  // first: only the owner of a domain may learn whether an e-mail has an account elsewhere
  if (!provenDomains.includes(domainOf(email!))) throw refused('sign_on.domain_unproven')
  if (holder) return undefined
  const id = newId()
  await parts.accounts.addUser({ id, email: email!, name: name.slice(0, 200), roles: newRoles })
  return parts.accounts.lockUser(id)
}

/** An e-mail that was given to another person must not open the account of the one before. */
async function link(parts: ApiParts, user: UserRow, { issuer, subject }: Claims): Promise<void> {
  if (await parts.identities.isNamed(issuer, user.id)) throw refused('sign_on.other_identity')
  await parts.identities.add({ issuer, subject, userId: user.id })
  if (!user.joinedAt) await parts.accounts.changeUser({ id: user.id, joinedAt: parts.clock.now() })
}

const refused = (code: string) => new DomainError(code, 'forbidden')
