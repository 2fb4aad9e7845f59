import { isUuid, type TenantId, tenantId } from '@litper/kernel'
import { isOpen, TOKEN_IDLE_MS } from '../../domain/session-life.ts'
import type { UserRow } from '../accounts.ts'
import type { ApiParts } from '../ports.ts'

/** A person, or what a person allowed (a grant), as the authorization server names them: with the tenant in front. */
export interface Named {
  readonly tenant: TenantId
  readonly id: string
}
export const nameOf = ({ tenant, id }: Named): string => `${tenant}.${id}`
export function readName(text: string): Named | undefined {
  const [tenant = '', id = '', more] = text.split('.')
  return more === undefined && isUuid(tenant) && isUuid(id) ? { tenant: tenantId(tenant), id } : undefined
}

/** Whether the person may still work here, and, where a grant is named, whether that was not taken back. */
export async function isActive(parts: ApiParts, account: string, grantName?: string): Promise<boolean> {
  const [person, grant] = [readName(account), grantName === undefined ? undefined : readName(grantName)]
  if (!person || (grantName !== undefined && grant?.tenant !== person.tenant)) return false
  return parts.asTenant(person.tenant, () =>
    parts.database.transaction(async () => {
      const user = await parts.accounts.findUser(person.id)
      if (!user || user.disabledAt) return false
      if (!grant) return true
      const session = await parts.sessions.find(grant.id)
      if (session?.userId !== user.id || !isOpen(session, parts.clock.now(), TOKEN_IDLE_MS)) return false
      await parts.sessions.seen(session.id, parts.clock.now())
      return true
    }),
  )
}

/** Takes back what a person allowed: its tokens mean nothing from now on. */
export async function endGrant(parts: ApiParts, name: string): Promise<void> {
  const grant = readName(name)
  if (!grant) return
  const userId = await parts.asTenant(grant.tenant, () =>
    parts.database.transaction(async () => {
      await parts.sessions.end(grant.id, parts.clock.now())
      return (await parts.sessions.find(grant.id))?.userId
    }),
  )
  if (userId) parts.authenticator.forgetUser(userId)
}

/** The person that a browser or a form proved. */
export const accountOf = ({ tenantId: tenant, id }: Pick<UserRow, 'tenantId' | 'id'>): string => nameOf({ tenant, id })
