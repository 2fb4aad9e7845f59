import { type ModelOptions, type ModelProvider, type ModelVendor, priceOf } from '@litper/ports'
import { description } from './description.ts'
import { chunks, clientOf } from './proxy.ts'
import { readStream } from './read-stream.ts'
import { settings } from './settings.ts'

const IDLE_MS = 90_000

/** @throws Error when a setting cannot be taken */
export function readOptions(given: Pick<ModelOptions, 'apiKey' | 'baseUrl' | 'model'>) {
  const { apiKey, baseUrl, model } = given
  const read = settings.safeParse({ apiKey, baseUrl, model })
  if (read.success) return read.data
  throw new Error(`openai: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`)
}

/** Chat completions, streamed: OpenAI's, and every server that speaks the same. */
export const vendor: ModelVendor = {
  description,
  open({ price, idleMs = IDLE_MS, ...given }: ModelOptions): ModelProvider {
    const { model, ...address } = readOptions(given)
    const client = clientOf({ ...address, hosts: description.hosts })
    return {
      id: `openai:${model}`,
      price: price ?? priceOf(description, model),
      leaves: true,
      generate: (request, signal) =>
        readStream(chunks(client, model, request, { signal, idleMs }), Buffer.byteLength(JSON.stringify(request))),
    }
  },
}
