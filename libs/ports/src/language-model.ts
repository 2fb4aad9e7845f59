/** What a model may ask to be done: a tool by its name, with input that follows the schema. */
export interface ModelTool {
  /** Letters, digits, `_` and `-`, at most 64. */
  readonly name: string
  readonly description: string
  /** JSON Schema of an object. */
  readonly input: Readonly<Record<string, unknown>>
}
export interface TextPart {
  readonly type: 'text'
  readonly text: string
}
export interface ToolCallPart {
  readonly type: 'tool_call'
  /** Given by the model; the result repeats it. */
  readonly id: string
  readonly name: string
  /** As the model wrote it: not yet checked against the schema. Text when it was no JSON object. */
  readonly input: Readonly<Record<string, unknown>> | string
}
export interface ToolResultPart {
  readonly type: 'tool_result'
  readonly id: string
  readonly text: string
  readonly failed?: boolean
}
export type ModelMessage =
  | { readonly role: 'user'; readonly content: readonly (TextPart | ToolResultPart)[] }
  | { readonly role: 'assistant'; readonly content: readonly (TextPart | ToolCallPart)[] }

export interface ModelRequest {
  /** What the answer is for, as the spend is listed: `agents.run`, `chat.reply`, `quality.review`. */
  readonly purpose: string
  /** Instructions. The first part of a prompt that is alike in many requests: vendors keep it in their cache. */
  readonly system: string
  /** Oldest first; the first is the user's. */
  readonly messages: readonly ModelMessage[]
  readonly tools?: readonly ModelTool[]
  /** The answer has at most this many tokens. */
  readonly maxTokens: number
  /** The answer is one JSON object of this schema. */
  readonly schema?: Readonly<Record<string, unknown>>
  /** What the spend belongs to: a run, a conversation. */
  readonly subject?: { readonly kind: string; readonly id: string }
}
export interface ModelUsage {
  readonly inputTokens: number
  /** Of the input: read from the vendor's cache. */
  readonly cachedTokens: number
  readonly outputTokens: number
}
export interface ModelAnswer {
  readonly content: readonly (TextPart | ToolCallPart)[]
  /** `length`: cut at `maxTokens`. `refusal`: the model declines. */
  readonly stop: 'end' | 'tools' | 'length' | 'refusal'
  readonly usage: ModelUsage
  /** The provider and model that answered: `anthropic:claude-…`, `embedded:1`. */
  readonly model: string
  /** What it cost, in millionths of a US dollar. */
  readonly costMicros: number
}

/**
 * Asks a language model, for the current tenant: within its cap of the day, reserved before the call and settled after it. Law:
 * language-model.contract.ts.
 *
 * @throws DomainError `model.over_budget` (too_many), `model.unavailable` (unavailable: every provider of the chain failed),
 *   `model.bad_request` (invalid)
 */
export interface LanguageModel {
  complete(request: ModelRequest, signal?: AbortSignal): Promise<ModelAnswer>
}

/** Texts as vectors of one length, the closer the more alike their meaning. Law: embeddings.contract.ts. */
export interface Embeddings {
  /** Name and version: vectors of different models are not comparable. */
  readonly model: string
  readonly dimensions: number
  /** In the order of `texts`. `query`: a question, which some models read differently from a passage. */
  embed(texts: readonly string[], kind: 'query' | 'passage'): Promise<readonly (readonly number[])[]>
}
