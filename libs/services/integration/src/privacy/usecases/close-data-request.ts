import { conflict, notFound } from '@litper/kernel'
import type { PrivacyParts, PrivacyRequestRow } from './ports.ts'

/**
 * A person gave the customer their data. Again it changes nothing. What asks to forget is done by the system and closed by nobody.
 * @throws DomainError privacy.not_found, privacy.not_by_hand
 */
export async function closeDataRequest(
  { log, clock }: Pick<PrivacyParts, 'log' | 'clock'>,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<PrivacyRequestRow> {
  const request = await log.lock(id)
  if (!request) throw notFound('privacy.not_found')
  if (!isByHand(request)) throw conflict('privacy.not_by_hand')
  if (request.answeredAt) return request
  const answeredAt = clock.now()
  await log.change({ id, answeredAt, answeredBy: by })
  return { ...request, answeredAt, answeredBy: by }
}

/** What a person has to give to the customer. */
const isByHand = ({ kind }: Pick<PrivacyRequestRow, 'kind'>): boolean => kind === 'data_request' || kind === 'access'

/** Somebody, or a service, has still to do something for it. */
export const isOpen = (request: Pick<PrivacyRequestRow, 'kind' | 'state' | 'answeredAt'>): boolean =>
  request.state !== 'done' || (isByHand(request) && !request.answeredAt)
