import { newId } from '@litper/kernel'
import { plainEmail, type RoleName, type UserRow } from './accounts.ts'
import type { Ground } from './ground.ts'

export interface UserView {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly roles: readonly string[]
}
const view = ({ id, email, name, roles }: UserRow): UserView => ({ id, email, name, roles })

/** A colleague in the ambient tenant. @throws DomainError conflict `user.email_taken` */
export const createUser =
  (ground: Ground) =>
  async (given: { email: string; password: string; name: string; roles: readonly RoleName[] }): Promise<UserView> => {
    const passwordHash = await ground.passwords.hash(given.password)
    const user = { id: newId(), email: plainEmail(given.email), name: given.name, passwordHash, roles: given.roles }
    await ground.database.transaction(() => ground.accounts.addUser(user))
    return { id: user.id, email: user.email, name: user.name, roles: user.roles }
  }

export const listUsers = (ground: Ground) => async (): Promise<UserView[]> =>
  (await ground.database.transaction(() => ground.accounts.listUsers())).map(view)

/** Who is asking: a person with a name, or a key. */
export const whoAmI =
  (ground: Ground) => async (caller: { kind: string; id: string; roles: readonly string[]; tenant: string }) =>
    ground.database.transaction(async () => {
      const user = caller.kind === 'user' ? await ground.accounts.findUser(caller.id) : undefined
      return {
        id: caller.id,
        kind: caller.kind,
        roles: caller.roles,
        tenant: { id: caller.tenant, name: (await ground.accounts.tenantName()) ?? '' },
        ...(user && { email: user.email, name: user.name }),
      }
    })
