import { conflict, newId, type TenantId, tenantId } from '@litper/kernel'
import { plainEmail } from './accounts.ts'
import type { ApiParts } from './ports.ts'

export interface NewTenant {
  /** Only for the demo, whose tenant has a fixed id. */
  readonly id?: TenantId
  readonly name: string
  readonly ownerEmail: string
  readonly password: string
}

/** Creates a tenant and its owner in one transaction. @throws DomainError conflict `user.email_taken` */
export async function createTenant(
  { database, accounts, passwords, tenants, asTenant }: ApiParts,
  { id = tenantId(newId()), name, ownerEmail, password }: NewTenant,
): Promise<{ id: TenantId; ownerId: string }> {
  const email = plainEmail(ownerEmail)
  if (await accounts.lookupUser(email)) throw conflict('user.email_taken')
  const passwordHash = await passwords.hash(password)
  const ownerId = newId()
  await asTenant(id, () =>
    database.transaction(async () => {
      await accounts.addTenant(name)
      await accounts.addUser({ id: ownerId, email, name: '', passwordHash, roles: ['owner'] })
      await tenants.add(name)
    }),
  )
  return { id, ownerId }
}
