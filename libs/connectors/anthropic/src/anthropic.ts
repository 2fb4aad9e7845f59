import { type ModelOptions, type ModelProvider, type ModelVendor, priceOf } from '@litper/ports'
import { description } from './description.ts'
import { clientOf, events } from './proxy.ts'
import { readStream } from './read-stream.ts'
import { settings } from './settings.ts'

/** Thinking models may be silent for a while; the vendor sends pings meanwhile, which its library hides. */
const IDLE_MS = 90_000

/** Anthropic's Messages API, streamed. */
export const vendor: ModelVendor = {
  description,
  open({ apiKey, baseUrl, model, price, idleMs = IDLE_MS }: ModelOptions): ModelProvider {
    const read = settings.safeParse({ apiKey, baseUrl, model })
    if (!read.success)
      throw new Error(
        `anthropic: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
      )
    const { data } = read
    const client = clientOf({ ...data, hosts: description.hosts })
    return {
      id: `anthropic:${data.model}`,
      price: price ?? priceOf(description, data.model),
      leaves: true,
      generate: (request, signal) => readStream(events(client, data.model, request, { signal, idleMs })),
    }
  },
}
