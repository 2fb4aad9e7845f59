import type { ModelPrice } from '@litper/ports'

/** The vendor writes to its cache at no extra price. */
const price = (input: number, output: number): ModelPrice => ({ input, cached: input / 10, written: input, output })

/**
 * US dollars for a million tokens, by the beginning of a model's name. From memory of the vendor's list and rounded up where it was not
 * sure: compare before a large bill (`pricesOf` in the description); `?input=&output=` in LLM_URL overrides.
 */
export const PRICES: Readonly<Record<string, ModelPrice>> = {
  'gpt-5': price(2, 15),
  'gpt-5-mini': price(0.3, 2),
  'gpt-5-nano': price(0.1, 0.4),
  'gpt-4.1': { ...price(2, 8), cached: 0.5 },
  'gpt-4.1-mini': { ...price(0.4, 1.6), cached: 0.1 },
}
export const PRICES_OF = '2026-11-29'
