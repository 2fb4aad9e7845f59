import { newId, type Role } from '@litper/kernel'
import { plainEmail, type UserRow } from './accounts.ts'
import type { ApiParts } from './ports.ts'
import { type Acting, refuseGiving } from './within-own.ts'

export interface UserView {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly roles: readonly string[]
  readonly state: 'invited' | 'active' | 'disabled'
}
export const viewOf = ({ id, email, name, roles, passwordHash, joinedAt, disabledAt }: UserRow): UserView => ({
  id,
  email,
  name,
  roles,
  state: disabledAt ? 'disabled' : passwordHash || joinedAt ? 'active' : 'invited',
})

/**
 * Adds a user to the ambient tenant, for the demo: elsewhere people are invited.
 * @throws DomainError conflict `user.email_taken`; forbidden `user.owner_needed`
 */
export async function createUser(
  { database, accounts, passwords }: ApiParts,
  given: { email: string; password: string; name: string; roles: readonly Role[] },
  by: Acting,
): Promise<UserView> {
  refuseGiving(by, given)
  const passwordHash = await passwords.hash(given.password)
  const user = { id: newId(), email: plainEmail(given.email), name: given.name, passwordHash, roles: given.roles }
  await database.transaction(() => accounts.addUser(user))
  return { id: user.id, email: user.email, name: user.name, roles: user.roles, state: 'active' }
}

export const listUsers = async ({ database, accounts }: ApiParts): Promise<UserView[]> =>
  (await database.transaction(() => accounts.listUsers())).map(viewOf)

/** The person's own name and language. */
export const changeOwn = (
  { database, accounts }: ApiParts,
  id: string,
  change: { name?: string; locale?: 'es' | 'en' },
) =>
  database.transaction(async () => {
    await accounts.lockUser(id)
    await accounts.changeUser({ id, ...change })
  })

/** The caller: a person with a name and an e-mail, or an API key. */
export const whoAmI = (
  { database, accounts }: ApiParts,
  caller: { kind: string; id: string; roles: readonly string[]; tenant: string },
) =>
  database.transaction(async () => {
    const user = caller.kind === 'user' ? await accounts.findUser(caller.id) : undefined
    return {
      id: caller.id,
      kind: caller.kind,
      roles: caller.roles,
      tenant: { id: caller.tenant, name: (await accounts.tenantName()) ?? '' },
      ...(user && { email: user.email, name: user.name }),
    }
  })
