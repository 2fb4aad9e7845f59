import { Effect, type EffectHandler } from '@litper/platform'
import type { Leaving } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { failTurn, leavingOfFlow } from '../../usecases/flows/call-step.ts'
import type { FlowsParts, Turn } from '../../usecases/flows/ports.ts'
import { FLOW_TURN, noteQueued } from '../../usecases/flows/turns.ts'
import { codeOf } from '../code-of.ts'
import { FLOWS_PARTS } from './parts.ts'

/** Puts a turn into the task queue after its transaction has committed. There it waits for minutes or weeks, at no cost. */
@Effect({ kind: FLOW_TURN })
export class HandOverTurnEffect implements EffectHandler<Turn & { readonly runAt?: string }, void> {
  constructor(@Inject(FLOWS_PARTS) private readonly parts: FlowsParts) {}

  async leaving(turn: Turn): Promise<Leaving | undefined> {
    return turn.steps === 0 ? leavingOfFlow(this.parts, turn) : undefined
  }

  act({ runId, steps, runAt }: Turn & { readonly runAt?: string }): Promise<void> {
    return this.parts.enqueueTurn({ runId, steps }, runAt === undefined ? undefined : new Date(runAt))
  }

  record(turn: Turn): Promise<void> {
    return noteQueued(this.parts, turn)
  }

  refused(turn: Turn, error: unknown): Promise<void> {
    return failTurn(this.parts, turn, codeOf(error))
  }
}
