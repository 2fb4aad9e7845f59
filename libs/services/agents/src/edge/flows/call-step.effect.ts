import { Effect, type EffectHandler } from '@litper/platform'
import type { EffectRow, Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { Outcome } from '../../domain/flows/flow-run.ts'
import { callStep, failCall, leavingOfFlow, recordCall } from '../../usecases/flows/call-step.ts'
import type { FlowsParts, Turn } from '../../usecases/flows/ports.ts'
import { FLOW_CALL } from '../../usecases/flows/turns.ts'
import { codeOf } from '../code-of.ts'
import { FLOWS_PARTS } from './parts.ts'

/** One call of an operation, as an effect: the roll-out controls stand before it, and its key makes a write happen once. */
@Effect({ kind: FLOW_CALL, giveUpAfterMinutes: 120 })
export class CallStepEffect implements EffectHandler<Turn, Outcome | undefined> {
  constructor(@Inject(FLOWS_PARTS) private readonly parts: FlowsParts) {}

  leaving(turn: Turn): Promise<Leaving | undefined> {
    return leavingOfFlow(this.parts, turn)
  }

  act(turn: Turn, { attempts, uncertain }: EffectRow): Promise<Outcome | undefined> {
    return callStep(this.parts, turn, { attempts, uncertain })
  }

  record(turn: Turn, outcome: Outcome | undefined): Promise<void> {
    return recordCall(this.parts, turn, outcome)
  }

  refused(turn: Turn, error: unknown): Promise<void> {
    return failCall(this.parts, turn, codeOf(error))
  }
}
