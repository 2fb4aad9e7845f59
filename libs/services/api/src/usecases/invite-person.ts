import { conflict, newId, type Role } from '@litper/kernel'
import { plainEmail, type UserRow } from './accounts.ts'
import { sendLink, sendMail } from './links.ts'
import type { ApiParts } from './ports.ts'
import { type Acting, refuseGiving } from './within-own.ts'

export interface Invitation {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly locale: 'es' | 'en'
}

/**
 * Mails an invitation. The caller gets the same answer whether the e-mail is new, already invited, or has an account here or elsewhere:
 * only its owner learns which, by mail.
 * @throws DomainError forbidden `user.owner_needed`; conflict `mail.not_set`
 */
export async function invitePerson(
  parts: ApiParts,
  { email: given, ...invited }: Invitation,
  by: Acting & { readonly tenant: string },
): Promise<void> {
  refuseGiving(by, invited)
  if (!parts.canMail) throw conflict('mail.not_set')
  const email = plainEmail(given)
  const known = await parts.accounts.lookupUser(email)
  await parts.database.transaction(() => (known ? remind(parts, known, by.tenant) : add(parts, { ...invited, email })))
}

async function add(parts: ApiParts, invited: Invitation): Promise<void> {
  const id = newId()
  await parts.accounts.addUser({ id, ...invited })
  const user = await parts.accounts.findUser(id)
  await sendLink(parts, user!, 'invite')
}

/** A person of the tenant who has not joined yet gets a new link. */
async function remind(parts: ApiParts, known: UserRow, tenant: string): Promise<void> {
  const waits = known.tenantId === tenant && !known.passwordHash && !known.joinedAt && !known.disabledAt
  await (waits ? sendLink(parts, known, 'invite') : sendMail(parts, known, 'already', {}))
}
