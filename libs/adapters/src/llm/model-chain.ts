import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError, invalid, type TenantId } from '@litper/kernel'
import {
  type Breaker,
  checkModelRequest,
  type LanguageModel,
  type ModelAnswer,
  ModelFault,
  type ModelProvider,
  type ModelRequest,
} from '@litper/ports'
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel'
import { type AttemptParts, attempt } from './attempt.ts'
import { waitBefore } from './retries.ts'

/** No call is longer: a model that writes for five minutes is lost. */
const LONGEST_MS = 300_000
const FAULTS_TO_OPEN = 5
const OPEN_MS = 30_000

export interface ChainParts extends Omit<AttemptParts, 'pause'>, Partial<Pick<AttemptParts, 'pause'>> {
  readonly scope: () => TenantId
  /** In milliseconds; for specs. */
  readonly openMs?: number
}
interface Link {
  readonly provider: ModelProvider
  readonly breaker: CircuitBreakerPolicy
  readonly reading: () => Breaker
}
/** The chain, and the state of each provider's breaker. */
export type ModelChain = LanguageModel & { readonly breakers: () => Breaker[] }

/**
 * Providers one after the other: each with its retries and its breaker, which spares a vendor that has failed five times running for half a
 * minute. The first answer is taken.
 */
export function modelChain(providers: readonly ModelProvider[], parts: ChainParts): ModelChain {
  const links = providers.map((provider): Link => linkOf(provider, parts.openMs ?? OPEN_MS))
  return {
    breakers: () => links.map(({ reading }) => reading()),
    async complete(request, given) {
      parts.scope()
      checkModelRequest(request)
      given?.throwIfAborted()
      const longest = AbortSignal.timeout(LONGEST_MS)
      const signal = given ? AbortSignal.any([given, longest]) : longest
      const faults: Record<string, string> = {}
      for (const link of links) {
        try {
          return await askOne(link, parts, request, signal)
        } catch (error) {
          given?.throwIfAborted()
          if (error instanceof DomainError) throw error
          faults[link.provider.id] = faultName(error)
        }
      }
      if (Object.values(faults).every((fault) => fault.startsWith('bad_request')))
        throw invalid('model.bad_request', faults)
      throw new DomainError('model.unavailable', 'unavailable', faults)
    },
  }
}

function linkOf(provider: ModelProvider, openMs: number): Link {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof ModelFault && ['busy', 'down', 'cut'].includes(error.kind)),
    { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(FAULTS_TO_OPEN) },
  )
  let openedAt = 0
  breaker.onBreak(() => {
    openedAt = performance.now()
  })
  // the policy itself notices only at the next call that its time is over
  const state = () => {
    if (breaker.state === CircuitState.Closed) return 'closed'
    const spares = breaker.state === CircuitState.Open && performance.now() - openedAt < openMs
    return spares ? 'open' : 'half_open'
  }
  return { provider, breaker, reading: () => ({ provider: provider.id, state: state() }) }
}

async function askOne(
  { provider, breaker }: Link,
  parts: ChainParts,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ModelAnswer> {
  const pause = parts.pause ?? waitFor
  for (let tries = 1; ; tries++) {
    try {
      const { content, stop, tokens, costMicros } = await breaker.execute(() =>
        attempt({ ...parts, pause }, provider, request, signal),
      )
      const inputTokens = tokens.input + tokens.cached + tokens.written
      const usage = { inputTokens, cachedTokens: tokens.cached, outputTokens: tokens.output }
      return { content, stop, usage, model: provider.id, costMicros }
    } catch (error) {
      const wait = signal.aborted ? undefined : waitBefore(error, tries)
      if (wait === undefined) throw error
      await pause(wait, signal)
    }
  }
}

const waitFor = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal })

function faultName(error: unknown): string {
  if (error instanceof ModelFault) return `${error.kind}: ${error.code}`
  return error instanceof BrokenCircuitError ? 'busy: its breaker is open' : 'fault'
}
