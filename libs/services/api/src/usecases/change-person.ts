import { conflict, notFound, permissionsOf, type Role } from '@litper/kernel'
import { leavesNoOwner } from '../domain/people.ts'
import type { UserRow } from './accounts.ts'
import { changed } from './after-change.ts'
import { sendLink } from './links.ts'
import type { ApiParts } from './ports.ts'
import { demandedOf } from './sign-on/demanded.ts'
import { type UserView, viewOf } from './users.ts'
import { type Acting, refuseBeyondOwn, refuseUntouchable } from './within-own.ts'

interface By extends Acting {
  readonly session?: string
}
interface Change {
  readonly roles?: readonly Role[]
  readonly name?: string
  readonly disabled?: boolean
}

/**
 * Changes what a person may do, or shuts them out; their log-ins end.
 * @throws DomainError not_found `user.not_found`; forbidden `user.owner_needed`; conflict `user.last_owner`
 */
export async function changePerson(parts: ApiParts, id: string, change: Change, by: By): Promise<UserView> {
  const view = await parts.database.transaction(async () => {
    // all of them: of two owners who demote each other at the same moment, the second sees what the first did
    const all = await parts.accounts.lockUsers()
    const user = allowed(
      all.find((one) => one.id === id),
      by,
      change.roles,
    )
    const disabled = change.disabled ?? user.disabledAt !== undefined
    const next = { id, roles: change.roles ?? user.roles, disabled }
    const before = all.map((one) => ({ ...one, disabled: one.disabledAt !== undefined }))
    if (leavesNoOwner(before, next)) throw conflict('user.last_owner')
    const disabledAt = disabled ? (user.disabledAt ?? parts.clock.now()) : undefined
    const { roles, name } = change
    await parts.accounts.changeUser({ id, ...(roles && { roles }), ...(name !== undefined && { name }) })
    if (change.disabled !== undefined) await parts.accounts.changeUser({ id, disabledAt: disabledAt ?? null })
    if (roles || change.disabled) await changed(parts, user, 'roles')
    return viewOf({ ...user, ...(roles && { roles }), ...(name !== undefined && { name }), disabledAt })
  })
  parts.authenticator.forgetUser(id)
  return view
}

/** Mails a person a link to set a new password; nothing else changes. @throws as `changePerson`; conflict `mail.not_set`, `user.disabled`, `sign_on.demanded` */
export async function sendPasswordLink(parts: ApiParts, id: string, by: By): Promise<void> {
  await parts.database.transaction(async () => {
    const user = await touched(parts, id, by)
    if (!parts.canMail) throw conflict('mail.not_set')
    if (user.disabledAt) throw conflict('user.disabled')
    if (user.passwordHash && (await demandedOf(parts))) throw conflict('sign_on.demanded')
    await sendLink(parts, user, user.passwordHash ? 'reset' : 'invite')
  })
}

/** Ends all log-ins of a person, but the one that asks. @throws as `changePerson` */
export async function endSessionsOf(parts: ApiParts, id: string, by: By): Promise<void> {
  await parts.database.transaction(async () => {
    await touched(parts, id, by)
    await parts.sessions.endAllOf(id, parts.clock.now(), by.session)
  })
  parts.authenticator.forgetUser(id)
}

const touched = async ({ accounts }: ApiParts, id: string, by: By): Promise<UserRow> =>
  allowed(await accounts.lockUser(id), by)

/** @throws as `changePerson` */
function allowed(user: UserRow | undefined, by: By, next?: readonly Role[]): UserRow {
  if (!user) throw notFound('user.not_found')
  refuseUntouchable(by, user, next)
  if (next) refuseBeyondOwn(by, permissionsOf(next))
  return user
}
