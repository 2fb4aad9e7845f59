import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '@litper/kernel'
import {
  CANARY_TENANT,
  type Controls,
  type Database,
  type DeadLetters,
  type Doubt,
  type EffectLedger,
  type EffectRow,
  isWithheld,
  NotYet,
} from '@litper/ports'
import { runInContext } from '../context/context.ts'
import { isOutage } from '../errors/outage.ts'
import { codeOf } from '../telemetry/error-code.ts'
import { reportFault } from '../telemetry/faults.ts'
import { count, observe } from '../telemetry/metrics.ts'
import { tracing } from '../telemetry/tracing.ts'
import type { EffectHandler, EffectOptions } from './effect.ts'
import { backoff, verdictOf } from './verdict.ts'

export interface RunnerParts {
  readonly database: Database
  readonly ledger: EffectLedger
  readonly deadLetters: DeadLetters
  readonly controls: Pick<Controls, 'pass'>
  readonly log: (line: { effect: string; id: string; error: string; attempt: number; uncertain: boolean }) => void
}
export interface Registered {
  readonly options: EffectOptions
  readonly handler: EffectHandler
}

/** Some minutes of tries. After that the claim has no owner and becomes uncertain. */
const MOST_WRITES = 100

/** The effect is another process's now, or has ended: what was done here is not recorded a second time. */
class NoLongerOurs extends Error {
  constructor() {
    super('another process has settled this effect, or works on it')
  }
}

/** One attempt of a claimed effect. When it is not known what an attempt did, it is settled before it is repeated. */
export class EffectRun {
  constructor(
    private readonly parts: RunnerParts,
    private readonly isStopped: () => boolean,
  ) {}

  run({ handler, options }: Registered, effect: EffectRow): Promise<void> {
    const context = {
      tenant: effect.tenant,
      actor: { kind: 'effect', id: effect.kind, roles: [] },
      correlation: effect.correlation,
      causation: effect.id,
      traceparent: effect.traceparent,
    } as const
    return runInContext(context, () =>
      tracing.span('effect', aboutEffect(effect), () => this.attempt(handler, options, effect)),
    )
  }

  private async attempt(handler: EffectHandler, options: EffectOptions, effect: EffectRow): Promise<void> {
    const began = performance.now()
    const attempt = { called: false }
    try {
      const result = await this.reach(handler, effect, attempt)
      if (result === undefined) return
      await this.record(handler, effect, result.value)
      ended(effect, 'done')
    } catch (error) {
      if (error instanceof NoLongerOurs) throw error
      await this.failed(handler, options, effect, { error, ...attempt })
    } finally {
      observe('litper_effect_duration_seconds', { kind: effect.kind }, (performance.now() - began) / 1000)
    }
  }

  /** Acts, or finds out what an uncertain attempt did. Undefined when that is not known yet. */
  private async reach(
    handler: EffectHandler,
    effect: EffectRow,
    attempt: { called: boolean },
  ): Promise<{ value: unknown } | undefined> {
    if (effect.uncertain && handler.settle) {
      const settlement = await handler.settle(effect.payload, effect)
      if ('done' in settlement) return { value: settlement.done }
      if ('waitUntil' in settlement) {
        await this.parts.ledger.postpone(effect.id, settlement.waitUntil, 'waiting to learn what became of it', 'kept')
        return undefined
      }
    }
    await this.passControls(handler, effect)
    attempt.called = true
    return { value: await handler.act(effect.payload, effect) }
  }

  /** Nothing that the platform does by itself leaves without this. @throws NotYet, DomainError `controls.…` */
  private async passControls(handler: EffectHandler, effect: EffectRow): Promise<void> {
    if (!effect.controlled) return
    const leaving = await handler.leaving?.(effect.payload, effect)
    if (leaving) await this.parts.controls.pass(leaving, effect)
  }

  /** The vendor has acted. Recording is repeated until it succeeds, so that the call is not made twice. */
  private async record(handler: EffectHandler, effect: EffectRow, result: unknown): Promise<void> {
    const write = async () => {
      await handler.record?.(effect.payload, result, effect)
      await this.end(effect, { state: 'done', result: result ?? null })
    }
    await this.untilItHolds(() => this.parts.database.sharedTransaction(write, 'background'))
  }

  /** @throws NoLongerOurs, which undoes what was recorded beside it */
  private async end(effect: EffectRow, outcome: Parameters<EffectLedger['settle']>[1]): Promise<void> {
    if (!(await this.parts.ledger.settle(effect.id, outcome))) throw new NoLongerOurs()
  }

  /** Repeats while the database is away: the result stays in memory, and the vendor need not be asked again. */
  private async untilItHolds<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        if (this.isStopped() || !isOutage(error) || attempt > MOST_WRITES) throw error
        await sleep(Math.min(2000, 50 * 2 ** Math.min(attempt, 6)) * (0.5 + Math.random() / 2))
      }
    }
  }

  private async failed(
    handler: EffectHandler,
    options: EffectOptions,
    effect: EffectRow,
    { error, called }: { readonly error: unknown; readonly called: boolean },
  ): Promise<void> {
    const verdict = verdictOf(error)
    const lost = called && verdict.kind === 'again' && verdict.uncertain
    const giveUp = Date.now() - effect.createdAt.getTime() > (options.giveUpAfterMinutes ?? 24 * 60) * 60_000
    const planned = error instanceof NotYet ? 'later' : isWithheld(error) ? 'withheld' : undefined
    if (!planned) {
      reportFault(error, effect.kind)
      this.parts.log({
        effect: effect.kind,
        id: effect.id,
        error: messageOf(error),
        attempt: effect.attempts,
        uncertain: lost,
      })
    }
    if (verdict.kind === 'again' && !giveUp) {
      const at = verdict.at ?? handler.retryAt?.(error, effect) ?? backoff(effect.attempts)
      ended(effect, planned ?? 'again', error)
      const doubt: Doubt = lost ? 'new' : effect.uncertain ? 'kept' : 'none'
      return this.untilItHolds(() => this.parts.ledger.postpone(effect.id, at, messageOf(error), doubt))
    }
    ended(effect, planned ?? 'failed', error)
    const write = async () => {
      await handler.refused?.(effect.payload, error, effect)
      await this.end(effect, { state: 'failed', error: messageOf(error) })
      if (!isWithheld(error) && (giveUp || !handler.refused))
        await this.parts.deadLetters.record(letterOf(effect, error))
    }
    await this.untilItHolds(() => this.parts.database.sharedTransaction(write, 'background'))
  }
}

/** In the trace that scheduled it; one that nobody traced begins its own. */
const aboutEffect = ({ kind, traceparent, attempts, uncertain, tenant, createdAt }: EffectRow) => ({
  parent: traceparent ?? '',
  attributes: {
    'litper.effect.kind': kind,
    'litper.effect.attempt': attempts,
    'litper.effect.uncertain': uncertain,
    'litper.tenant': tenant,
    'litper.waited_ms': Date.now() - createdAt.getTime(),
  },
})

type Outcome = 'done' | 'again' | 'failed' | 'later' | 'withheld'
/** Alerts ask for `again` and `failed`: an attempt that waits for its hour, or that a control keeps back, is no fault. */
function ended({ kind, tenant }: EffectRow, outcome: Outcome, error?: unknown): void {
  // a fault of the canary's test account is no fault of a merchant's carrier: the canary has metrics and an alert of its own
  if (tenant !== CANARY_TENANT) count('litper_effects_total', { kind, outcome })
  tracing.set({ 'litper.outcome': outcome, ...(error !== undefined && { 'error.type': codeOf(error) }) })
}

const letterOf = (effect: EffectRow, error: unknown) => ({
  source: `effect:${effect.kind}`,
  name: effect.kind,
  error: messageOf(error),
  attempts: effect.attempts,
  envelope: { effectId: effect.id, kind: effect.kind, payload: effect.payload },
})
