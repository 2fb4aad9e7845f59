import type { SendFailure } from '@litper/ports'

/** What an HTTP status asks of us; Chatea Pro has no error codes of its own. Parallel calls and floods alike get 429. */
export function failureOfStatus(status: number): SendFailure {
  if (status === 429) return 'wait_throughput'
  return status >= 500 || status === 408 ? 'retry' : 'permanent'
}

/** A 2xx may still be a failure. Returns its code, or nothing when the body says that all is well. */
export function failureInBody(body: Record<string, unknown>): string | undefined {
  const { status, success, error } = body
  if (typeof status === 'number') return status >= 200 && status <= 299 ? undefined : String(status)
  if (typeof status === 'string') return /^(ok|success|sent|200)$/i.test(status) ? undefined : word(status)
  if (success === false || status === false) return 'unsuccessful'
  return error === undefined || error === null || error === false ? undefined : 'error'
}

/** Only a plain word is quoted: what else stands there may name a person. */
const word = (status: string) => (/^\w{1,32}$/.test(status) ? status.toLowerCase() : 'error')
