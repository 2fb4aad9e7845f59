import { DomainError, invalid, unavailable } from '@litper/kernel'

/** Twilio's codes for an account that may not call: a person of the team has to see to it. */
const ACCOUNT = new Set([10001, 20003, 20005, 20008, 21219, 21210, 21212, 21606])
const BUSY = new Set([20429, 10004])
const RETRY_MS = 2000

/** What the library throws: Twilio's considered no, or something that leaves the outcome open. Its sentence may hold a phone. */
export function faultOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const { status, code } = error as { status?: unknown; code?: unknown }
  const vendorCode = typeof code === 'number' ? code : undefined
  if (typeof status !== 'number') return unavailable('call.malformed', {}, error)
  const details = { status, ...(vendorCode && { vendorCode }) }
  if (status === 429 || BUSY.has(vendorCode ?? 0))
    return new DomainError('call.provider_busy', 'too_many', { ...details, retryAfterMs: RETRY_MS })
  if (status === 401 || status === 403 || ACCOUNT.has(vendorCode ?? 0))
    return new DomainError('call.account_refused', 'forbidden', details)
  if (status === 404) return new DomainError('call.not_at_provider', 'not_found', details)
  if (status >= 400 && status < 500 && status !== 408) return invalid('call.refused', details)
  return unavailable('call.provider_unavailable', details)
}

/** @throws DomainError in place of what the library throws */
export async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw faultOf(error)
  }
}
