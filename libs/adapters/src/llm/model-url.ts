import type { ModelOptions } from '@litper/ports'

/**
 * One address of LLM_URL: `anthropic:`, `anthropic:claude-haiku-4-5`, `openai+https://models.example.com/v1?model=M&input=0.5&output=2`.
 * `input` and `output` are dollars for a million tokens; without them the vendor's list is used.
 * @throws Error naming what cannot be read
 */
export function readModelUrl(url: string): Omit<ModelOptions, 'apiKey'> {
  const [, , plus, rest = ''] = /^([a-z]+)(?:\+(https?))?:(.*)$/s.exec(url) ?? []
  const [place = '', query = ''] = rest.split('?', 2)
  const asked = new URLSearchParams(query)
  const named = plus ? (asked.get('model') ?? undefined) : place || undefined
  const baseUrl = plus ? `${plus}:${place}`.replace(/\/+$/, '') : undefined
  if (baseUrl !== undefined && !URL.canParse(baseUrl)) throw new Error(`${url}: not an address`)
  const [input, output] = [numberIn(asked, 'input', url), numberIn(asked, 'output', url)]
  if ((input === undefined) !== (output === undefined)) throw new Error(`${url}: input and output go together`)
  return {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(named !== undefined && { model: named }),
    ...(input !== undefined && { price: { input, cached: input, written: input, output: output! } }),
  }
}

function numberIn(asked: URLSearchParams, name: string, url: string): number | undefined {
  const given = asked.get(name)
  if (given === null) return undefined
  const number = Number(given)
  if (given.trim() === '' || !Number.isFinite(number) || number < 0) throw new Error(`${url}: ${name} must be a number`)
  return number
}
