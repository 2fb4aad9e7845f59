import type { ModelRequest } from './language-model.ts'
import type { TokenCount } from './model-provider.ts'

/** One call of a model, as its cost is listed. */
export interface ModelCall extends Pick<ModelRequest, 'purpose' | 'subject'> {
  readonly id: string
  readonly model: string
}
export interface ModelDay {
  /** `YYYY-MM-DD`, in Colombia. */
  readonly day: string
  readonly capMicros: number
  readonly spentMicros: number
  /** Of calls that run, and of calls whose process died: those may be paid, and count until the day ends. */
  readonly reservedMicros: number
}
export interface ModelCost {
  readonly purpose: string
  readonly model: string
  readonly calls: number
  readonly costMicros: number
  readonly inputTokens: number
  readonly cachedTokens: number
  readonly outputTokens: number
}

/** What models cost the current tenant, in millionths of a US dollar, and its cap of the day. Law: model-spend.contract.ts. */
export interface ModelSpend {
  /** Before a call: the most that it can cost. Not part of the current transaction. @throws DomainError `model.over_budget` (too_many) */
  reserve(call: ModelCall, micros: number): Promise<void>
  /** After it: what it did cost. A second time, nothing. A call that was not reserved, because it is free, is listed only. */
  settle(call: ModelCall, costMicros: number, tokens?: TokenCount): Promise<void>
  today(): Promise<ModelDay>
  /** By purpose and model, the dearest first: of a subject, or of today. */
  costs(subject?: ModelRequest['subject']): Promise<readonly ModelCost[]>
  /** The tenant's own cap from now on; undefined: the installation's. */
  setCap(micros: number | undefined): Promise<void>
}
