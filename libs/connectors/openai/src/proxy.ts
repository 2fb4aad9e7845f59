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
import OpenAI, { APIConnectionError, APIError } from 'openai'
import type { Chunk } from './read-stream.ts'
import { bodyOf } from './request-body.ts'

export interface Address {
  readonly apiKey: string
  readonly baseUrl: string
  readonly hosts: readonly string[]
}

/** The vendor's library, without its retries and its waits: each of them would be a call that nobody reserved. */
export function clientOf({ apiKey, baseUrl, hosts }: Address): OpenAI {
  const own = [new URL(baseUrl).origin]
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: (url, init) => {
      if (!isAllowed(String(url), hosts, own)) throw new ModelFault('bad_request', 'host_refused')
      return fetch(url as string, { ...init, redirect: 'error' } as RequestInit)
    },
  })
}

/** The chunks of one call. @throws ModelFault */
export async function* chunks(client: OpenAI, model: string, request: ModelRequest, watch: Watch) {
  const body = bodyOf(model, request, !isVendor(client)) as Parameters<typeof client.chat.completions.create>[0]
  try {
    yield* watched(
      async (signal) => (await client.chat.completions.create(body, { signal })) as unknown as AsyncIterable<Chunk>,
      watch,
    )
  } catch (error) {
    throw faultOf(error)
  }
}

export interface EmbedOptions {
  readonly dimensions: number
  readonly kind: 'query' | 'passage'
  readonly signal: AbortSignal
}
const isVendor = (client: OpenAI) => new URL(client.baseURL).hostname === 'api.openai.com'

/** Texts as vectors, in their order. @throws ModelFault */
export async function embed(
  client: OpenAI,
  model: string,
  texts: readonly string[],
  { dimensions, kind, signal }: EmbedOptions,
) {
  try {
    const body = { model, input: [...texts], dimensions, encoding_format: 'float' as const }
    // an e5 server reads questions and passages differently; the vendor itself refuses fields that it does not know
    const told = isVendor(client) ? body : { ...body, input_type: kind }
    const { data } = await client.embeddings.create(told, { signal })
    return [...data].sort((a, b) => a.index - b.index).map(({ embedding }) => embedding)
  } catch (error) {
    throw faultOf(error)
  }
}

function faultOf(error: unknown): ModelFault {
  if (error instanceof APIConnectionError) return faultOfConnection(error)
  return error instanceof APIError ? faultOfAnswer(error, error.code ?? error.type) : faultOfReading(error)
}
