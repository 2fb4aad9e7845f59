import { newId, type Role } from '@litper/kernel'
import { plainEmail, type UserRow } from './accounts.ts'
import type { ApiParts } from './ports.ts'

export interface UserView {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly roles: readonly string[]
}
const view = ({ id, email, name, roles }: UserRow): UserView => ({ id, email, name, roles })

/** Adds a user to the ambient tenant. @throws DomainError conflict `user.email_taken` */
export async function createUser(
  { database, accounts, passwords }: ApiParts,
  given: { email: string; password: string; name: string; roles: readonly Role[] },
): Promise<UserView> {
  const passwordHash = await passwords.hash(given.password)
  const user = { id: newId(), email: plainEmail(given.email), name: given.name, passwordHash, roles: given.roles }
  await database.transaction(() => accounts.addUser(user))
  return { id: user.id, email: user.email, name: user.name, roles: user.roles }
}

export const listUsers = async ({ database, accounts }: ApiParts): Promise<UserView[]> =>
  (await database.transaction(() => accounts.listUsers())).map(view)

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
