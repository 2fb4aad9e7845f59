import { createHmac } from 'node:crypto'
import { conflict, notFound, type TenantId } from '@litper/kernel'
import type { ApiParts } from '../ports.ts'
import { isSameSecret } from '../same-secret.ts'

/** What a company publishes to show that a domain is its own. */
export interface DomainProof {
  readonly domain: string
  readonly proven: boolean
  /** The name of a TXT record, and its text. */
  readonly record: string
  readonly value: string
}

export function proofsOf(
  { domainKey }: Pick<ApiParts, 'domainKey'>,
  tenant: TenantId,
  { domains, provenDomains }: { readonly domains: readonly string[]; readonly provenDomains: readonly string[] },
): DomainProof[] {
  return domains.map((domain) => ({
    domain,
    proven: provenDomains.includes(domain),
    record: `_litper.${domain}`,
    value: `litper-domain=${createHmac('sha256', domainKey).update(`${tenant} ${domain}`).digest('base64url')}`,
  }))
}

/**
 * Looks for the record that shows a domain to be the company's own. Two companies of one group may show the same.
 * @throws DomainError not_found `sign_on.not_found`, `sign_on.domain_not_listed`; conflict `sign_on.domain_unproven`; as `PublicNames.texts`
 */
export async function proveDomain(parts: ApiParts, tenant: TenantId, domain: string): Promise<void> {
  const find = async () => {
    const row = await parts.signOns.find()
    if (!row) throw notFound('sign_on.not_found')
    const proof = proofsOf(parts, tenant, row).find((one) => one.domain === domain)
    if (!proof) throw notFound('sign_on.domain_not_listed')
    return { row, proof }
  }
  const { proof } = await parts.database.transaction(find)
  const texts = await parts.names.texts(proof.record)
  const { record, value } = proof
  if (!texts.some((text) => isSameSecret(text.trim(), value)))
    throw conflict('sign_on.domain_unproven', { record, value })
  await parts.database.transaction(async () => {
    const { row } = await find() // it may have changed while the resolver was asked
    await parts.signOns.save({ ...row, provenDomains: [...new Set([...row.provenDomains, domain])] })
  })
}
