import { DomainError } from '@litper/kernel'
import { Effect, type EffectHandler } from '@litper/platform'
import { type EffectRow, type Leaving, NotYet } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { Input } from '../domain/runs/run-events.ts'
import { leavingOf } from '../usecases/leaving-of.ts'
import type { AgentsParts } from '../usecases/ports.ts'
import { type StepPayload, TAKE_STEP } from '../usecases/start-run.ts'
import { failStep, HELD, recordStep, takeStep } from '../usecases/take-step.ts'
import { AGENTS_PARTS } from './parts.ts'

/**
 * One question to the model, or one call of a tool. There is nothing to settle after a lost answer: a model is asked again, and a call of
 * a tool carries a key that makes it happen once.
 */
@Effect({ kind: TAKE_STEP, giveUpAfterMinutes: 120 })
export class TakeStepEffect implements EffectHandler<StepPayload, Input | undefined> {
  constructor(@Inject(AGENTS_PARTS) private readonly parts: AgentsParts) {}

  leaving(payload: StepPayload): Promise<Leaving | undefined> {
    return leavingOf(this.parts, payload)
  }

  act(payload: StepPayload, { attempts, uncertain }: EffectRow): Promise<Input | undefined> {
    return takeStep(this.parts, payload, { attempts, uncertain })
  }

  record(payload: StepPayload, input: Input | undefined): Promise<void> {
    return recordStep(this.parts, payload, input)
  }

  refused(payload: StepPayload, error: unknown): Promise<void> {
    return failStep(this.parts, payload, codeOf(error))
  }
}

/** What was still waiting when its time was over has done nothing. */
const codeOf = (error: unknown): string =>
  error instanceof DomainError ? error.code : error instanceof NotYet ? HELD : 'run.failed'
