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

/** A vendor's no, by its HTTP status: nothing was generated, so nothing is paid. */
export function faultOfStatus(
  status: number,
  code: string,
  more: { readonly retryAfterMs?: number; readonly cause?: unknown } = {},
): ModelFault {
  if (status === 401 || status === 403) return new ModelFault('unauthorized', code, more)
  if (status === 408 || status === 409 || status === 429 || status >= 500) return new ModelFault('busy', code, more)
  return new ModelFault('bad_request', code, more)
}

/** `retry-after-ms`, or `retry-after` in seconds or as a date. */
export function retryAfterOf(
  headers: { get(name: string): string | null } | undefined,
  now = Date.now(),
): number | undefined {
  const ms = headers?.get('retry-after-ms')
  if (ms && Number.isFinite(Number(ms))) return Math.max(0, Number(ms))
  const given = headers?.get('retry-after')
  if (!given) return undefined
  const seconds = Number(given)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(given) - now
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined
}

/** How an installation opens a model of a vendor. */
export interface ModelOptions {
  readonly apiKey: string
  /** Undefined: the vendor's own address. */
  readonly baseUrl?: string
  /** Undefined: the vendor's default. */
  readonly model?: string
  /** Undefined: the vendor's list. */
  readonly price?: ModelPrice
  readonly idleMs?: number
}
export interface ModelVendor {
  readonly description: ModelDescription
  /** @throws Error when a setting cannot be taken: the process refuses to start */
  open(options: ModelOptions): ModelProvider
}

/** The price of a model by the longest beginning that the list knows. @throws Error: a model of unknown price has no cap */
export function priceOf({ id, prices }: ModelDescription, model: string): ModelPrice {
  const [known] = Object.keys(prices)
    .filter((name) => model.startsWith(name))
    .sort((a, b) => b.length - a.length)
  if (known === undefined)
    throw new Error(
      `${id}:${model}: its price is not known; give it as ?input=…&output=… in dollars for a million tokens`,
    )
  return prices[known]!
}

/** What tokens cost, in millionths of a dollar, rounded up. */
export const costOf = (price: ModelPrice, { input, cached, written, output }: TokenCount): number =>
  Math.ceil(input * price.input + cached * price.cached + written * price.written + output * price.output - 1e-6)
