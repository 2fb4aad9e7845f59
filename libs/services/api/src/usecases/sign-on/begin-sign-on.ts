import { notFound } from '@litper/kernel'
import type { Browser } from '../browser.ts'
import { admitBrowser, keepInBrowser } from '../ceremonies.ts'
import type { ApiParts } from '../ports.ts'
import { issuerOf, redirectOf } from './settings.ts'

/**
 * Sends a person to the provider of their company. What comes back is good once, for ten minutes, in this browser.
 * @throws DomainError forbidden `auth.csrf`; too_many `auth.too_many_attempts`; not_found `sign_on.not_found`; as `Issuers.ask`
 */
export async function beginSignOn(
  parts: ApiParts,
  { company }: { company: string },
  browser: Browser,
): Promise<{ url: string; cookie: string }> {
  await admitBrowser(parts, browser)
  const row = await parts.signOns.lookup(company)
  if (!row?.enabled) throw notFound('sign_on.not_found')
  return parts.asTenant(row.tenantId, async () => {
    const { url, state, ...asked } = await parts.issuers.ask(issuerOf(parts, row), redirectOf(parts))
    const sealed = parts.seal(JSON.stringify(asked))
    const ceremony = { model: 'sign_on', key: state } as const
    return { url, cookie: await keepInBrowser(parts, ceremony, browser, { sealed }, row.tenantId) }
  })
}
