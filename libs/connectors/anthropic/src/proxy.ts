import Anthropic, { APIConnectionError, APIError } from '@anthropic-ai/sdk'
import {
  faultOfStatus,
  isAllowed,
  ModelFault,
  type ModelRequest,
  retryAfterOf,
  type Watch,
  watched,
} from '@litper/ports'
import type { StreamEvent } from './read-stream.ts'
import { bodyOf } from './request-body.ts'

/** Before a connection: the vendor never saw the request. */
const NEVER_REACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

export interface Address {
  readonly apiKey: string
  readonly baseUrl: string
  readonly hosts: readonly string[]
}

/** The vendor's library, without its retries and its waits: each of them would be a call that nobody reserved. */
export function clientOf({ apiKey, baseUrl, hosts }: Address): Anthropic {
  const own = [new URL(baseUrl).origin]
  return new Anthropic({
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    logLevel: 'off',
    fetch: (url, init) => {
      if (!isAllowed(String(url), hosts, own)) throw new ModelFault('bad_request', 'host_refused')
      return fetch(url as string, { ...init, redirect: 'error' })
    },
  })
}

/** The events of one call. @throws ModelFault */
export async function* events(client: Anthropic, model: string, request: ModelRequest, watch: Watch) {
  try {
    yield* watched(
      async (signal) =>
        (await client.messages.create(bodyOf(model, request), { signal })) as unknown as AsyncIterable<StreamEvent>,
      watch,
    )
  } catch (error) {
    throw faultOf(error)
  }
}

function faultOf(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error
  if (error instanceof APIConnectionError) {
    if (error.cause instanceof ModelFault) return error.cause
    const code = codeOf(error)
    return new ModelFault(NEVER_REACHED.includes(code) ? 'down' : 'cut', code, { cause: error })
  }
  if (error instanceof APIError) {
    const code = error.type ?? `http_${error.status}`
    const more = { retryAfterMs: retryAfterOf(error.headers), cause: error }
    // an error inside a stream has no status: the answer had begun
    return error.status === undefined ? new ModelFault('cut', code, more) : faultOfStatus(error.status, code, more)
  }
  return new ModelFault('cut', error instanceof SyntaxError ? 'bad_json' : codeOf(error), { cause: error })
}

/** The code of the system's error below, wherever it lies. */
function codeOf(error: unknown): string {
  for (let one = error as { code?: unknown; cause?: unknown } | undefined; one; one = one.cause as typeof one)
    if (typeof one.code === 'string') return one.code
  return 'connection'
}
