import type { ModelPrice } from '@litper/ports'

/** Writing to the cache costs a quarter more than reading fresh; reading from it a tenth. */
const price = (input: number, output: number): ModelPrice => ({
  input,
  cached: input / 10,
  written: input * 1.25,
  output,
})

/**
 * US dollars for a million tokens, by the beginning of a model's name. From memory of the vendor's list and rounded up where it was not
 * sure: compare before a large bill (`pricesOf` in the description); `?input=&output=` in LLM_URL overrides.
 */
export const PRICES: Readonly<Record<string, ModelPrice>> = {
  'claude-opus': price(15, 75),
  'claude-fable': price(15, 75),
  'claude-sonnet': price(3, 15),
  'claude-haiku': price(1, 5),
}
export const PRICES_OF = '2026-11-29'
