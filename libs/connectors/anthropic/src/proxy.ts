import Anthropic, { APIConnectionError, APIError } from '@anthropic-ai/sdk'
import {
  faultOfAnswer,
  faultOfConnection,
  faultOfReading,
  isAllowed,
  ModelFault,
  type ModelRequest,
  type Watch,
  watched,
} from '@litper/ports'
import type { StreamEvent } from './read-stream.ts'
import { bodyOf } from './request-body.ts'

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
  if (error instanceof APIConnectionError) return faultOfConnection(error)
  return error instanceof APIError ? faultOfAnswer(error, error.type) : faultOfReading(error)
}
