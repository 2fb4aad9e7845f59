import { EmbeddedModel } from './embedded-model.ts'

/**
 * `embedded:`, which costs nothing; `embedded:?input=3&output=15` has a price in dollars for a million tokens, to try budgets out.
 * @throws Error when a price is not a number
 */
export function openEmbeddedModel(url: string): EmbeddedModel {
  const asked = new URLSearchParams(url.slice('embedded:'.length))
  const [input, output] = ['input', 'output'].map((name) => Number(asked.get(name) ?? 0))
  if (![input, output].every((price) => Number.isFinite(price) && price! >= 0))
    throw new Error(`MODEL_URL=${url}: the prices must be numbers`)
  return new EmbeddedModel({ input: input!, cached: input!, written: input!, output: output! })
}
