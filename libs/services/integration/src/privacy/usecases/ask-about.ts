import { e164Of, readPhone } from '@litper/colombia'
import { type Identifier, identifiers, invalid, notFound } from '@litper/kernel'
import { openRequest } from './open-request.ts'
import type { PrivacyParts, PrivacyRequestRow } from './ports.ts'

export interface Named {
  readonly phone?: string | undefined
  readonly email?: string | undefined
  readonly orderId?: string | undefined
}

/**
 * The merchant writes down what a person asked for.
 * @throws DomainError invalid `privacy.nobody_named`, `phone.unreadable`
 */
export function askAbout(
  parts: PrivacyParts,
  kind: 'access' | 'erasure',
  named: Named,
  askedBy: string,
): Promise<PrivacyRequestRow> {
  const known = knownOf(named)
  return parts.database.transaction(async () => {
    const id = await openRequest(parts, { kind, known, askedBy })
    return requestOf(parts, id)
  })
}

/** In the ambient transaction. @throws DomainError `privacy.not_found` */
export async function requestOf({ log }: Pick<PrivacyParts, 'log'>, id: string): Promise<PrivacyRequestRow> {
  const request = await log.find(id)
  if (!request) throw notFound('privacy.not_found')
  return request
}

function knownOf({ phone, email, orderId }: Named): Identifier[] {
  const e164 = phone === undefined ? undefined : e164Of(readPhone(phone))
  if (phone !== undefined && !e164) throw invalid('phone.unreadable')
  const known = [...identifiers('phone', e164), ...identifiers('email', email), ...identifiers('order', orderId)]
  if (known.length === 0) throw invalid('privacy.nobody_named')
  return known
}
