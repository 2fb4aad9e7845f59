import { conflict, newId, type TenantId, tenantId } from '@litper/kernel'
import type { Tenants } from '@litper/ports'
import { plainEmail } from './accounts.ts'
import type { Ground } from './ground.ts'

export interface NewTenant {
  /** Given only where it must be known beforehand: the demo. */
  readonly id?: TenantId
  readonly name: string
  readonly ownerEmail: string
  readonly password: string
}

/** A tenant and its owner, together or not at all. @throws DomainError conflict `user.email_taken` */
export const createTenant =
  (ground: Ground & { tenants: Tenants }) =>
  async ({
    id = tenantId(newId()),
    name,
    ownerEmail,
    password,
  }: NewTenant): Promise<{ id: TenantId; ownerId: string }> => {
    const email = plainEmail(ownerEmail)
    if (await ground.accounts.lookupUser(email)) throw conflict('user.email_taken')
    const passwordHash = await ground.passwords.hash(password)
    const ownerId = newId()
    await ground.asTenant(id, () =>
      ground.database.transaction(async () => {
        await ground.accounts.addTenant(name)
        await ground.accounts.addUser({ id: ownerId, email, name: '', passwordHash, roles: ['owner'] })
        await ground.tenants.add(name)
      }),
    )
    return { id, ownerId }
  }
