import { conflict, invalid } from '@litper/kernel'
import type { ApiParts } from '../ports.ts'
import type { SignOnRow } from './ports.ts'

/** Who saves the settings. */
export interface Saver {
  readonly kind: string
  readonly id: string
  readonly session?: string
}

/**
 * Before the provider becomes the only way in: it is on, every domain is proven, and the person who saves has signed in by it. Otherwise a wrong
 * setting could shut all people out. In the ambient transaction.
 * @throws DomainError invalid `sign_on.required_off`; conflict `sign_on.domain_unproven`, `sign_on.try_first`
 */
export async function refuseLockOut({ identities }: ApiParts, row: SignOnRow, { kind, id }: Saver): Promise<void> {
  if (!row.enabled) throw invalid('sign_on.required_off')
  const unproven = row.domains.filter((domain) => !row.provenDomains.includes(domain))
  if (unproven.length > 0) throw conflict('sign_on.domain_unproven', { domains: unproven })
  if (kind !== 'user' || !(await identities.isNamed(row.issuer, id))) throw conflict('sign_on.try_first')
}

/** Ends all log-ins and links of the tenant's people; the caller's own log-in goes on. */
export async function endOtherWays({ accounts, sessions, links, ...parts }: ApiParts, by: Saver): Promise<void> {
  const now = parts.clock.now()
  const people = await parts.database.transaction(async () => {
    const all = await accounts.listUsers()
    await parts.database.concurrently(
      all.map(({ id }) => async () => {
        await sessions.endAllOf(id, now, by.session)
        await links.useAllOf(id, now)
      }),
    )
    return all
  })
  for (const { id } of people) parts.authenticator.forgetUser(id)
}
