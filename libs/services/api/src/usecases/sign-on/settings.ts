import { invalid, newToken, notFound, permissionsOf, type TenantId } from '@litper/kernel'
import { isOpenToAll } from '../../domain/sign-on.ts'
import type { ApiParts } from '../ports.ts'
import { type Acting, refuseBeyondOwn } from '../within-own.ts'
import { endOtherWays, refuseLockOut, type Saver } from './demand.ts'
import type { Issuer, NewRole, SignOnRow } from './ports.ts'
import { type DomainProof, proofsOf } from './prove-domain.ts'

export interface GivenSignOn {
  readonly issuer: string
  readonly clientId: string
  /** Absent: the one before is kept. */
  readonly secret?: string
  readonly domains: readonly string[]
  readonly newRoles?: readonly NewRole[]
  readonly enabled: boolean
  /** Only by the provider. */
  readonly required: boolean
}
export interface SignOnView extends Omit<GivenSignOn, 'secret'> {
  readonly hasSecret: boolean
  /** Where the people of the company sign in. */
  readonly address: string
  readonly proofs: readonly DomainProof[]
}

/** Where the provider sends people back to: it must know this address. */
export const redirectOf = ({ publicUrl }: Pick<ApiParts, 'publicUrl'>): string => `${publicUrl}/entrar`

export async function showSignOn(
  parts: ApiParts,
  tenant: TenantId,
): Promise<{ redirectUri: string; provider?: SignOnView }> {
  const row = await parts.database.transaction(() => parts.signOns.find())
  return { redirectUri: redirectOf(parts), ...(row && { provider: viewOf(parts, tenant, row) }) }
}

/**
 * Sets the provider of the tenant, once it has answered. A provider may sign in as any person of the tenant: only owners set it.
 * @throws DomainError invalid `sign_on.open_domain`; as `Issuers.check`, `refuseLockOut`
 */
export async function saveSignOn(
  parts: ApiParts,
  given: GivenSignOn,
  by: Acting & Saver & { readonly tenant: TenantId },
): Promise<SignOnView> {
  refuseBeyondOwn(by, permissionsOf(['owner'])) // the new provider could sign in as an owner
  const open = given.newRoles ? given.domains.filter(isOpenToAll) : []
  if (open.length > 0) throw invalid('sign_on.open_domain', { domains: open })
  const before = await parts.database.transaction(() => parts.signOns.find())
  const row = rowOf(parts, given, before)
  if (row.enabled) await parts.issuers.check(issuerOf(parts, row))
  await parts.database.transaction(async () => {
    if (row.required) await refuseLockOut(parts, row, by)
    await parts.signOns.save(row)
  })
  if (row.required && !before?.required) await endOtherWays(parts, by)
  return viewOf(parts, by.tenant, row)
}

/** A secret goes with its provider: it is never sent to another one. */
function rowOf({ seal }: ApiParts, { secret, ...given }: GivenSignOn, before?: SignOnRow): SignOnRow {
  const same = before?.issuer === given.issuer && before.clientId === given.clientId
  const sealedSecret = secret === undefined ? (same ? before.sealedSecret : undefined) : seal(secret)
  const provenDomains = before?.provenDomains.filter((one) => given.domains.includes(one)) ?? []
  return { ...given, code: before?.code ?? newToken().slice(0, 12), sealedSecret, provenDomains }
}

/** People keep their accounts; those without a password need a link. @throws DomainError not_found `sign_on.not_found` */
export async function removeSignOn(parts: ApiParts): Promise<void> {
  if (!(await parts.database.transaction(() => parts.signOns.remove()))) throw notFound('sign_on.not_found')
}

/**
 * Forgets by which subject the provider names a person: their next sign-in names them anew, by the e-mail.
 * @throws DomainError not_found `user.not_found`
 */
export async function unlinkPerson(parts: ApiParts, id: string): Promise<void> {
  await parts.database.transaction(async () => {
    if (!(await parts.accounts.findUser(id))) throw notFound('user.not_found')
    await parts.identities.removeOf(id)
  })
}

export const issuerOf = ({ unseal }: Pick<ApiParts, 'unseal'>, row: SignOnRow): Issuer => ({
  issuer: row.issuer,
  clientId: row.clientId,
  ...(row.sealedSecret && { secret: unseal(row.sealedSecret) }),
})

const viewOf = (parts: ApiParts, tenant: TenantId, row: SignOnRow): SignOnView => {
  const { code, sealedSecret, provenDomains: _, ...shown } = row
  const address = addressOf(parts, row)
  return { ...shown, hasSecret: sealedSecret !== undefined, address, proofs: proofsOf(parts, tenant, row) }
}

/** Where the people of a company sign in. */
export const addressOf = ({ publicUrl }: Pick<ApiParts, 'publicUrl'>, { code }: Pick<SignOnRow, 'code'>): string =>
  `${publicUrl}/entrar/${code}`
