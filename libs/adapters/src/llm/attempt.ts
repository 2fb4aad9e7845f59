import { newId } from '@litper/kernel'
import {
  costOf,
  type Generated,
  ModelFault,
  type ModelProvider,
  type ModelRequest,
  type ModelSpend,
} from '@litper/ports'
import { mostCost } from './most-cost.ts'
import { redacted } from './redaction/redact.ts'
import { reserveInTurn } from './reserve-in-turn.ts'

export interface AttemptParts {
  readonly spend: ModelSpend
  readonly redact: boolean
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
}

/** One paid call: reserved before, settled after, whatever becomes of it. @throws ModelFault; DomainError model.over_budget */
export async function attempt(
  { spend, redact, pause }: AttemptParts,
  provider: ModelProvider,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<Generated & { readonly costMicros: number }> {
  const { purpose, subject } = request
  const call = { id: newId(), purpose, model: provider.id, ...(subject && { subject }) }
  const { sent, restore } = redact && provider.leaves ? redacted(request) : { sent: request, restore: undefined }
  const most = mostCost(provider.price, sent)
  if (most > 0) await reserveInTurn(spend, call, most, (ms) => pause(ms, signal))
  const generated = await provider.generate(sent, signal).catch(async (error: unknown) => {
    if (most > 0) await spend.settle(call, costOfFault(error, provider, most))
    throw error
  })
  const costMicros = costOf(provider.price, generated.tokens)
  await spend.settle(call, costMicros, generated.tokens)
  return { ...generated, ...(restore && { content: generated.content.map(restore) }), costMicros }
}

/** What may be paid counts as paid: as far as the vendor counted, else all of it. */
function costOfFault(error: unknown, { price }: ModelProvider, most: number): number {
  if (!(error instanceof ModelFault)) return most
  if (error.kind !== 'cut') return 0
  return error.tokens ? Math.min(most, costOf(price, error.tokens)) : most
}
