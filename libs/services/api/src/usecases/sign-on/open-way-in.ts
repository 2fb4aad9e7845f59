import { notFound } from '@litper/kernel'
import { plainEmail } from '../accounts.ts'
import { note } from '../audit.ts'
import { sendLink } from '../links.ts'
import type { ApiParts } from '../ports.ts'

/**
 * For the person who runs the installation, when the provider that a company demands is away or lost: the demand ends, and the owner gets a link for a new
 * password. The audit keeps it. @throws DomainError not_found `user.not_found`, also for a person who is no owner
 */
export async function openWayIn(parts: ApiParts, email: string): Promise<string> {
  const owner = await parts.accounts.lookupUser(plainEmail(email))
  if (!owner?.roles.includes('owner') || owner.disabledAt) throw notFound('user.not_found')
  return parts.asTenant(owner.tenantId, async () => {
    const link = await parts.database.transaction(async () => {
      const row = await parts.signOns.find()
      if (row?.required) await parts.signOns.save({ ...row, required: false })
      return sendLink(parts, owner, 'reset')
    })
    await note(parts, { kind: 'system', id: 'bootstrap' }, 'sign_on.open_way_in', { outcome: 'done' })
    return link
  })
}
