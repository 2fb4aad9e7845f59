import { readModelUrl } from '../model-url.ts'
import { EmbeddedModel } from './embedded-model.ts'

/** `embedded:`, which costs nothing; `embedded:?input=3&output=15` has a price, to try budgets out. */
export const openEmbeddedModel = (url: string): EmbeddedModel => new EmbeddedModel(readModelUrl(url).price)
