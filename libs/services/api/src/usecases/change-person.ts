import { conflict, DomainError, notFound, type Role } from '@litper/kernel'
import { leavesNoOwner, mayTouch } from '../domain/people.ts'
import type { UserRow } from './accounts.ts'
import { sendLink } from './links.ts'
import type { ApiParts } from './ports.ts'
import { changed } from './set-password.ts'
import { type UserView, viewOf } from './users.ts'

interface By {
  readonly roles: readonly string[]
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
    const user = await touched(parts, id, by, change.roles)
    const disabled = change.disabled ?? user.disabledAt !== undefined
    const next = { id, roles: change.roles ?? user.roles, disabled }
    const all = (await parts.accounts.listUsers()).map((one) => ({ ...one, disabled: one.disabledAt !== undefined }))
    if (leavesNoOwner(all, next)) throw conflict('user.last_owner')
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

/** Mails a person a link to set a new password; nothing else changes. @throws as `changePerson`; conflict `mail.not_set` */
export async function sendPasswordLink(parts: ApiParts, id: string, by: By): Promise<void> {
  await parts.database.transaction(async () => {
    const user = await touched(parts, id, by)
    if (!parts.canMail) throw conflict('mail.not_set')
    if (user.disabledAt) throw conflict('user.disabled')
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

async function touched({ accounts }: ApiParts, id: string, by: By, next?: readonly Role[]): Promise<UserRow> {
  const user = await accounts.lockUser(id)
  if (!user) throw notFound('user.not_found')
  if (!mayTouch(by.roles, user, next)) throw new DomainError('user.owner_needed', 'forbidden')
  return user
}
