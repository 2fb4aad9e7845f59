import { DomainError } from '@litper/kernel'
import { plainEmail, type UserRow } from '../accounts.ts'
import type { Browser } from '../browser.ts'
import { type Access, endCeremony } from '../browser-sessions.ts'
import { admitBrowser, takeInBrowser } from '../ceremonies.ts'
import { rememberAddress } from '../limit-tries.ts'
import type { ApiParts } from '../ports.ts'
import { nobodyOf, noteFailure } from '../prove-password.ts'
import { admitPerson } from './admit-person.ts'
import type { Asked, SignOnRow } from './ports.ts'
import { issuerOf, redirectOf } from './settings.ts'

/** The query with which the provider sent the person back. */
export type Returned = Readonly<Partial<Record<'code' | 'state' | 'iss' | 'error' | 'session_state', string>>>

/**
 * Signs in who comes back from the provider of their company.
 * @throws DomainError forbidden `auth.csrf`; unauthenticated `sign_on.state`; not_found `sign_on.not_found`; as `Issuers.prove`, `admitPerson`
 */
export async function finishSignOn(
  parts: ApiParts,
  returned: Returned,
  browser: Browser,
): Promise<{ cookies: string[]; access: Access }> {
  await admitBrowser(parts, browser)
  const { state } = returned
  const begun = state && (await takeInBrowser(parts, { model: 'sign_on', key: state }, browser))
  if (!begun) throw new DomainError('sign_on.state', 'unauthenticated')
  return parts.asTenant(begun.tenant, async () => {
    const row = await parts.database.transaction(() => parts.signOns.find())
    if (!row?.enabled) throw new DomainError('sign_on.not_found', 'not_found')
    const asked: Asked = {
      ...(JSON.parse(parts.unseal(String(begun.payload['sealed']))) as Omit<Asked, 'state'>),
      state,
    }
    const user = await proven(parts, row, { returned, asked }, browser)
    return endCeremony(parts, user, browser, 'sign_on')
  })
}

/** The person. That they were refused is noted, as for a wrong password. */
async function proven(
  parts: ApiParts,
  row: SignOnRow,
  { returned, asked }: { returned: Returned; asked: Asked },
  { address, agent }: Browser,
): Promise<UserRow> {
  let name = row.issuer
  try {
    const claims = await parts.issuers.prove(issuerOf(parts, row), answerOf(parts, returned), asked)
    const email = plainEmail(claims.email ?? '')
    name = email || claims.subject
    const holder = await parts.accounts.lookupUser(email)
    return await parts.database.transaction(async () => {
      const user = await admitPerson(parts, row, { ...claims, email }, holder)
      await rememberAddress(parts, user, address)
      return user
    })
  } catch (error) {
    if (error instanceof DomainError && error.kind !== 'unavailable') {
      await noteFailure(parts, nobodyOf(name), { address, agent }, { code: error.code, by: 'sign_on' })
    }
    throw error
  }
}

function answerOf(parts: ApiParts, returned: Returned): URL {
  const url = new URL(redirectOf(parts))
  for (const [name, value] of Object.entries(returned)) if (value !== undefined) url.searchParams.set(name, value)
  return url
}
