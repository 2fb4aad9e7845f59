import type { TokenCount } from './model-provider.ts'

/**
 * `busy`: too many requests or overloaded, nothing was paid. `down`: no answer of the vendor's, nothing was paid. `cut`: the answer began
 * and did not end, or did not begin in time: it may be paid. `unauthorized`, `bad_request`: the vendor's no; asking again is in vain.
 */
export type ModelFaultKind = 'busy' | 'down' | 'cut' | 'unauthorized' | 'bad_request'

export class ModelFault extends Error {
  readonly kind: ModelFaultKind
  /** The vendor's own word, never a text of a person. */
  readonly code: string
  readonly retryAfterMs?: number
  /** What the vendor said that it has counted before it failed. */
  readonly tokens?: TokenCount

  constructor(
    kind: ModelFaultKind,
    code: string,
    more: { readonly retryAfterMs?: number; readonly tokens?: TokenCount; readonly cause?: unknown } = {},
  ) {
    super(`model: ${kind} (${code})`, { cause: more.cause })
    this.name = 'ModelFault'
    this.kind = kind
    this.code = code
    if (more.retryAfterMs !== undefined) this.retryAfterMs = more.retryAfterMs
    if (more.tokens !== undefined) this.tokens = more.tokens
  }
}

/** What a vendor's library keeps of an answer that was a no. */
interface Answered {
  readonly status: number | undefined
  readonly headers: { get(name: string): string | null } | undefined
}

/** Before a connection: the vendor never saw the request. */
const NEVER_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

/** A library found no connection, or lost it. */
export function faultOfConnection(error: Error): ModelFault {
  if (error.cause instanceof ModelFault) return error.cause
  const code = systemCode(error)
  return new ModelFault(NEVER_REACHED.includes(code) ? 'down' : 'cut', code, { cause: error })
}

/** The vendor said no. `word`: its own for the reason. An error inside a stream has no status: the answer had begun. */
export function faultOfAnswer(error: Error & Answered, word: string | null | undefined): ModelFault {
  const code = word ?? `http_${error.status}`
  const more = { retryAfterMs: retryAfterOf(error.headers), cause: error }
  return error.status === undefined ? new ModelFault('cut', code, more) : faultOfStatus(error.status, code, more)
}

/** Anything else that is thrown while an answer is read. */
export const faultOfReading = (error: unknown): ModelFault =>
  error instanceof ModelFault
    ? error
    : new ModelFault('cut', error instanceof SyntaxError ? 'bad_json' : systemCode(error), { cause: error })

/** The code of the system's error below, wherever it lies. */
function systemCode(error: unknown): string {
  for (let one = error as { code?: unknown; cause?: unknown } | undefined; one; one = one.cause as typeof one)
    if (typeof one.code === 'string') return one.code
  return 'connection'
}

/** A vendor's no, by its HTTP status: nothing was generated, so nothing is paid. */
function faultOfStatus(
  status: number,
  code: string,
  more: { readonly retryAfterMs?: number; readonly cause?: unknown },
): ModelFault {
  if (status === 401 || status === 403) return new ModelFault('unauthorized', code, more)
  if (status === 408 || status === 409 || status === 429 || status >= 500) return new ModelFault('busy', code, more)
  return new ModelFault('bad_request', code, more)
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
function retryAfterOf(headers: Answered['headers']): number | undefined {
  const ms = headers?.get('retry-after-ms')
  if (ms && Number.isFinite(Number(ms))) return Math.max(0, Number(ms))
  const given = headers?.get('retry-after')
  if (!given) return undefined
  const seconds = Number(given)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(given) - Date.now()
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}
