import { Effect, type EffectHandler, tracing } from '@litper/platform'
import type { EffectRow, Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { Input } from '../domain/runs/run-events.ts'
import { leavingOf } from '../usecases/leaving-of.ts'
import type { AgentsParts } from '../usecases/ports.ts'
import { type StepPayload, TAKE_STEP } from '../usecases/start-run.ts'
import { failStep, recordStep, takeStep } from '../usecases/take-step.ts'
import { codeOf } from './code-of.ts'
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
    const attributes = { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.conversation.id': payload.runId }
    return tracing.span('agent_step', { attributes }, () => takeStep(this.parts, payload, { attempts, uncertain }))
  }

  record(payload: StepPayload, input: Input | undefined): Promise<void> {
    return recordStep(this.parts, payload, input)
  }

  refused(payload: StepPayload, error: unknown): Promise<void> {
    return failStep(this.parts, payload, codeOf(error))
  }
}
