/** What a scripted model answers to one request. */
export interface ScriptedAnswer {
  readonly text?: string
  /** `raw`: the input as it is written, for JSON that is broken. */
  readonly toolCalls?: readonly { readonly name: string; readonly input?: unknown; readonly raw?: string }[]
  readonly stop?: 'refusal' | 'length'
  readonly fault?: ModelFaultName
  readonly retryAfterSeconds?: number
  /** Only a request with this text in it takes the answer; others pass it by. */
  readonly when?: string
}
export const MODEL_FAULTS = [
  'rate_limited',
  'overloaded',
  'overloaded_in_stream',
  'silence',
  'silence_in_stream',
  'cut',
  'bad_json',
  'bad_event',
  'unauthorized',
  'too_long',
] as const
export type ModelFaultName = (typeof MODEL_FAULTS)[number]

/** A request as all wire formats say it. */
export interface Asked {
  readonly vendor: string
  readonly model: string
  /** Texts of the messages, the system's apart, oldest first. */
  readonly texts: readonly string[]
  readonly tools: readonly string[]
  /** Calls of the conversation so far: name and input as JSON. */
  readonly called: readonly string[]
  readonly maxTokens: number
  /** Of everything that was sent; a token is four letters here. */
  readonly inputTokens: number
  readonly cachedTokens: number
}
export interface Said extends Omit<ScriptedAnswer, 'when'> {
  readonly outputTokens: number
}

/** Dollars for a million tokens: what this model charges. */
const PRICE = { input: 3, cached: 0.3, output: 15 }
export const MODES = ['scripted', 'obedient'] as const
export type Mode = (typeof MODES)[number]

/** The model behind both wire formats: answers from a queue, or whatever a text tells it to do. Keeps the bill of what it generated. */
export class ModelDesk {
  mode: Mode = 'scripted'
  private queue: ScriptedAnswer[] = []
  private requests: (Asked & { readonly at: string })[] = []
  private count = 0
  private micros = 0
  private readonly seen = new Set<string>()

  enqueue(answers: readonly ScriptedAnswer[]): void {
    this.queue.push(...answers)
  }

  /** The next scripted answer for a request; undefined: there is none. */
  take(asked: Asked): ScriptedAnswer | undefined {
    const at = this.queue.findIndex(({ when }) => when === undefined || asked.texts.some((text) => text.includes(when)))
    return at < 0 ? undefined : this.queue.splice(at, 1)[0]
  }

  note(asked: Asked): void {
    this.count += 1
    this.requests.push({ ...asked, at: new Date().toISOString() })
    if (this.requests.length > 500) this.requests.shift()
  }

  /** Whether this beginning of a prompt was sent before: then it is read from the cache. */
  isCached(beginning: string): boolean {
    const known = this.seen.has(beginning)
    this.seen.add(beginning)
    return known
  }

  charge(input: number, cached: number, output: number): void {
    this.micros += Math.ceil((input - cached) * PRICE.input + cached * PRICE.cached + output * PRICE.output - 1e-6)
  }

  state() {
    return { mode: this.mode, requests: this.count, queued: this.queue.length, billedMicros: this.micros }
  }

  listed() {
    return this.requests
  }

  reset(): void {
    Object.assign(this, { mode: 'scripted', queue: [], requests: [], count: 0, micros: 0 })
    this.seen.clear()
  }
}
