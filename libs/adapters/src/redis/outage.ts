import { DomainError, messageOf, unavailable } from '@litper/kernel'
import { fellBack } from '../fallback.ts'

const CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND'])
/** Texts of the driver without a connection, and of a server that cannot serve now. */
const AWAY =
  /connection is closed|isn't writeable|timed out|socket timeout|max retries per request|^(LOADING|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY|OOM|MISCONF|NOREPLICAS)\b/i

/** Redis is away or cannot serve; the call itself is correct. */
export function isAway(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable'
  const code = (error as { code?: unknown } | undefined)?.code
  return (typeof code === 'string' && CODES.has(code)) || AWAY.test(messageOf(error))
}

/** The answer. @throws DomainError `redis.unavailable` when Redis is away; other errors are thrown unchanged. */
export async function answer<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DomainError || !isAway(error)) throw error
    throw unavailable('redis.unavailable', {}, error)
  }
}

/** The answer, or `otherwise()` when Redis is away, which is counted as a failed call. */
export async function answerOr<T>(asked: Promise<T>, otherwise: () => T): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!isAway(error)) throw error
    fellBack()
    return otherwise()
  }
}
