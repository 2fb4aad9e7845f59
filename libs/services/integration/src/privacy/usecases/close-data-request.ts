import { conflict, notFound } from '@litper/kernel'
import type { KeptPrivacyRequest, PrivacyParts } from './ports.ts'

/**
 * A person gave the customer their data. Again it changes nothing. What asks to forget is done by the system and closed by nobody.
 * @throws DomainError privacy.not_found, privacy.not_by_hand
 */
export async function closeDataRequest(
  { log, clock }: Pick<PrivacyParts, 'log' | 'clock'>,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<KeptPrivacyRequest> {
  const request = await log.lock(id)
  if (!request) throw notFound('privacy.not_found')
  if (request.kind !== 'data_request') throw conflict('privacy.not_by_hand')
  if (request.answeredAt) return request
  const answeredAt = clock.now()
  await log.answered(id, by, answeredAt)
  return { ...request, answeredAt, answeredBy: by }
}
