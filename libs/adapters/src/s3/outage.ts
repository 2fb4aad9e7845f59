import { DomainError, unavailable } from '@litper/kernel'

const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const NAMES = new Set(['TimeoutError', 'AbortError', 'SlowDown', 'RequestTimeout', 'NoSuchBucket'])

/** The part of the SDK’s errors that is used here. */
export interface S3Fault {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}
export const statusOf = (error: unknown): number | undefined =>
  (error as S3Fault | undefined)?.$metadata?.httpStatusCode

/** S3 is away or cannot serve; the call itself is correct. */
export function isAway(error: unknown): boolean {
  if (error instanceof DomainError) return error.kind === 'unavailable'
  const { name = '', code = '', message = '' } = (error ?? {}) as S3Fault
  const status = statusOf(error) ?? 0
  return (
    status >= 500 || status === 429 || CODES.has(code) || NAMES.has(name) || /^(aborted|socket hang up)$/.test(message)
  )
}

/** The bucket was removed. */
export const isWithoutBucket = (error: unknown): boolean =>
  ((error as Error).cause as S3Fault | undefined)?.name === 'NoSuchBucket'

/** @throws DomainError `s3.unavailable` when S3 is away; other errors are thrown unchanged */
export async function answer<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DomainError || !isAway(error)) throw error
    throw unavailable('s3.unavailable', {}, error)
  }
}
