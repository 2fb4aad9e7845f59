import type { ModelAnswer, ModelRequest } from './language-model.ts'
import type { VendorDescription } from './vendor.ts'

/** US dollars for a million tokens, which is millionths of a dollar for one. */
export interface ModelPrice {
  readonly input: number
  /** Read from the vendor's cache. */
  readonly cached: number
  /** Written to it. */
  readonly written: number
  readonly output: number
}
export interface TokenCount {
  /** Neither read from the cache nor written to it. */
  readonly input: number
  readonly cached: number
  readonly written: number
  readonly output: number
}
export interface Generated extends Pick<ModelAnswer, 'content' | 'stop'> {
  readonly tokens: TokenCount
}

/** One model of one vendor. The chain of the adapters reserves, retries, redacts and counts around it. */
export interface ModelProvider {
  /** The provider and model: `anthropic:claude-…`, `embedded:1`. */
  readonly id: string
  readonly price: ModelPrice
  /** Whether requests leave the installation: then personal data is taken out of them, where the setting says so. */
  readonly leaves: boolean
  /** One attempt, one paid call. @throws ModelFault; the signal's reason when it was aborted */
  generate(request: ModelRequest, signal: AbortSignal): Promise<Generated>
}

/** A model vendor says of itself what every vendor does, and what its models cost. */
export interface ModelDescription extends VendorDescription {
  readonly defaultModel: string
  /** By the beginning of a model's name; a model that is not here is refused, because its cost is not known. */
  readonly prices: Readonly<Record<string, ModelPrice>>
  /** `YYYY-MM-DD`: when the prices were last compared with the vendor's list. */
  readonly pricesOf: string
}

/**
 * `busy`: too many requests or overloaded, nothing was paid. `down`: no answer of the vendor's, nothing was paid. `cut`: the answer began
 * and did not end, or did not begin in time: it may be paid. `unauthorized`, `bad_request`: the vendor's no; asking again is in vain.
 */
export type ModelFaultKind = 'busy' | 'down' | 'cut' | 'unauthorized' | 'bad_request'

export class ModelFault extends Error {
  readonly kind: ModelFaultKind
  /** The vendor's own word, never a text of a person. */
  readonly code: string
  readonly retryAfterMs?: number
  /** What the vendor said that it has counted before it failed. */
  readonly tokens?: TokenCount

  constructor(
    kind: ModelFaultKind,
    code: string,
    more: { readonly retryAfterMs?: number; readonly tokens?: TokenCount; readonly cause?: unknown } = {},
  ) {
    super(`model: ${kind} (${code})`, { cause: more.cause })
    this.name = 'ModelFault'
    this.kind = kind
    this.code = code
    if (more.retryAfterMs !== undefined) this.retryAfterMs = more.retryAfterMs
    if (more.tokens !== undefined) this.tokens = more.tokens
  }
}

/** What tokens cost, in millionths of a dollar, rounded up. */
export const costOf = (price: ModelPrice, { input, cached, written, output }: TokenCount): number =>
  Math.ceil(input * price.input + cached * price.cached + written * price.written + output * price.output - 1e-6)
