import { DomainError } from '@litper/kernel'
import type { UserRow } from '../accounts.ts'
import type { ApiParts } from '../ports.ts'
import type { SignOnRow } from './ports.ts'

type Needs = Pick<ApiParts, 'signOns'>

/** The provider of the ambient tenant, where its people may sign in by nothing else. In the ambient transaction. */
export async function demandedOf({ signOns }: Needs): Promise<SignOnRow | undefined> {
  const row = await signOns.find()
  return row?.enabled && row.required ? row : undefined
}

/** @throws DomainError forbidden `auth.sign_on_required`, with the code of the company's sign-in page */
export async function refuseOtherWays(
  parts: Pick<ApiParts, 'signOns' | 'asTenant' | 'database'>,
  { tenantId }: Pick<UserRow, 'tenantId'>,
): Promise<void> {
  const demanded = await parts.asTenant(tenantId, () => parts.database.transaction(() => demandedOf(parts)))
  if (demanded) throw new DomainError('auth.sign_on_required', 'forbidden', { company: demanded.code })
}
