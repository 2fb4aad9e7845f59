import { DomainError } from '@litper/kernel'
import { DATABASE, Effect, type EffectHandler } from '@litper/platform'
import { type Database, isWithheld, type Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { CrisisParts } from '../usecases/ports.ts'
import { endStep, PLAYBOOK_STEP, type StepOrder, takeStep } from '../usecases/run-playbook.ts'
import { CRISIS_PARTS } from './parts.ts'

type Outcome = Awaited<ReturnType<typeof takeStep>>

/**
 * One step of a playbook. Acting twice is safe: each operation is repeatable, or answers that it has been done. So there is no `settle`.
 */
@Effect({ kind: PLAYBOOK_STEP, giveUpAfterMinutes: 6 * 60 })
export class PlaybookStepEffect implements EffectHandler<StepOrder, Outcome> {
  constructor(
    @Inject(CRISIS_PARTS) private readonly parts: CrisisParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** A step that writes to customers is held by the control of messages when the message leaves. */
  async leaving({ runId, n }: StepOrder): Promise<Leaving | undefined> {
    const step = await this.database.transaction(() => this.parts.runs.step(runId, n))
    if (!step || step.operation.startsWith('messages.')) return undefined
    return { kind: 'stop_ship', what: step.operation, about: { runId, orderId: step.about } }
  }

  act(order: StepOrder): Promise<Outcome> {
    return takeStep(this.parts, order)
  }

  record(order: StepOrder, outcome: Outcome): Promise<void> {
    return endStep(this.parts, order, outcome)
  }

  refused(order: StepOrder, error: unknown): Promise<void> {
    const code = error instanceof DomainError ? error.code : 'unknown'
    return endStep(this.parts, order, { state: isWithheld(error) ? 'withheld' : 'failed', code })
  }
}
