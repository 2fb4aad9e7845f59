import type { AdapterSettings, Embeddings, ModelProvider } from '@litper/ports'
import { readModelUrl } from './model-url.ts'

type Keys = Pick<AdapterSettings, 'ANTHROPIC_API_KEY' | 'OPENAI_API_KEY'>

/** The vendors' libraries are loaded when a setting names them. @throws Error: the process refuses to start */
export async function openAnthropic(url: string, keys: Keys): Promise<ModelProvider> {
  const { vendor } = await import('@litper/connector-anthropic')
  return vendor.open({ ...readModelUrl(url), apiKey: keys.ANTHROPIC_API_KEY })
}

export async function openOpenAi(url: string, keys: Keys): Promise<ModelProvider> {
  const { vendor } = await import('@litper/connector-openai')
  return vendor.open({ ...readModelUrl(url), apiKey: keys.OPENAI_API_KEY })
}

/** `openai:`, `openai:text-embedding-3-large`, `openai+http://host/v1?model=M&dimensions=384`. */
export async function openOpenAiEmbeddings(url: string, keys: Keys): Promise<Embeddings> {
  const { openEmbeddings } = await import('@litper/connector-openai')
  const dimensions = Number(new URLSearchParams(url.split('?')[1]).get('dimensions') ?? 768)
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > 2000)
    throw new Error(`EMBEDDINGS_URL=${url}: dimensions must be 1 to 2000`)
  const { baseUrl, model } = readModelUrl(url)
  return openEmbeddings({ baseUrl, model, dimensions, apiKey: keys.OPENAI_API_KEY })
}
