import { conflict, newId, tenantId } from '@litper/kernel'
import { plainEmail } from './accounts.ts'
import { sendLink } from './links.ts'
import type { ApiParts } from './ports.ts'

export interface FirstTenant {
  readonly name: string
  readonly ownerEmail: string
  readonly locale: 'es' | 'en'
  /** Also where there are tenants already. */
  readonly another: boolean
}

/**
 * The tenant that a new installation begins with. Its owner has no password: the link, which is mailed too where mails can be sent, is good
 * once. @throws DomainError conflict `tenant.exists`, `user.email_taken`
 */
export async function bootstrapTenant(
  parts: ApiParts,
  { name, ownerEmail, locale, another }: FirstTenant,
): Promise<{ tenant: string; link: string }> {
  if (!another && (await parts.tenants.active()).length > 0) throw conflict('tenant.exists')
  const email = plainEmail(ownerEmail)
  if (await parts.accounts.lookupUser(email)) throw conflict('user.email_taken')
  const tenant = tenantId(newId())
  const link = await parts.asTenant(tenant, () =>
    parts.database.transaction(async () => {
      const id = newId()
      await parts.accounts.addTenant(name)
      await parts.accounts.addUser({ id, email, name: '', roles: ['owner'], locale })
      await parts.tenants.add(name)
      return sendLink(parts, { id, tenantId: tenant, email, name: '', roles: ['owner'], locale }, 'invite')
    }),
  )
  return { tenant, link }
}
