import { DomainError, invalid } from '@litper/kernel'
import { type Embeddings, ModelFault, type ModelOptions } from '@litper/ports'
import { description } from './description.ts'
import { readOptions } from './openai.ts'
import { clientOf, type EmbedOptions, embed } from './proxy.ts'

const DEFAULT_MODEL = 'text-embedding-3-small'
const CALL_MS = 30_000
/** The vendor takes 2,048 texts a call, and 300,000 tokens: articles are long. */
const MOST_TEXTS = 128

/** Embeddings of OpenAI and of servers that speak the same. They are not metered: a million tokens cost cents. */
export function openEmbeddings(
  given: Omit<ModelOptions, 'price' | 'idleMs'> & { readonly dimensions?: number },
): Embeddings {
  const { model, ...address } = readOptions({ ...given, model: given.model ?? DEFAULT_MODEL })
  const dimensions = given.dimensions ?? 768
  const client = clientOf({ ...address, hosts: description.hosts })
  return {
    model: `openai:${model}-${dimensions}`,
    dimensions,
    async embed(texts, kind) {
      if (texts.some((text) => text.trim() === '')) throw invalid('embeddings.bad_text', { reason: 'empty' })
      const vectors: (readonly number[])[] = []
      for (let from = 0; from < texts.length; from += MOST_TEXTS)
        vectors.push(...(await asked(client, model, texts.slice(from, from + MOST_TEXTS), { dimensions, kind })))
      return vectors
    },
  }
}

async function asked(
  client: ReturnType<typeof clientOf>,
  model: string,
  texts: readonly string[],
  options: Omit<EmbedOptions, 'signal'>,
) {
  try {
    return await embed(client, model, texts, { ...options, signal: AbortSignal.timeout(CALL_MS) })
  } catch (error) {
    const code = error instanceof ModelFault ? error.code : 'unknown'
    throw new DomainError('embeddings.unavailable', 'unavailable', { code }, { cause: error })
  }
}
