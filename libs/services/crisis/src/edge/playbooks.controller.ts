import { notFound } from '@litper/kernel'
import { Answers, currentContext, type InputOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { PLAYBOOKS, type Run } from '../domain/room/playbooks.ts'
import type { CrisisParts } from '../usecases/ports.ts'
import { approveRun, proposeRun, stopRun } from '../usecases/run-playbook.ts'
import { CRISIS_PARTS } from './parts.ts'
import * as operations from './playbooks.operations.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>
const MOST_STEPS = 100

@Controller()
export class PlaybooksController {
  constructor(@Inject(CRISIS_PARTS) private readonly parts: CrisisParts) {}

  @Answers(operations.listPlaybooks)
  list() {
    const data = PLAYBOOKS.map(({ id, words, detectors, asks, rules }) => ({
      id,
      summary: words,
      detectors: [...detectors],
      asks: [...asks],
      operations: rules.map((rule) => rule.operation),
    }))
    return Promise.resolve({ data })
  }

  @Answers(operations.proposeRun)
  propose({ incidentId: id, playbook, input }: Input<'proposeRun'>) {
    return this.parts.transaction(async () =>
      this.viewOf(await proposeRun(this.parts, { id, playbook, input, who: caller() })),
    )
  }

  @Answers(operations.findRun)
  find({ id }: Input<'findRun'>) {
    return this.parts.transaction(async () => {
      const run = await this.parts.runs.find(id)
      if (!run) throw notFound('playbook.run_not_found')
      return this.viewOf(run)
    })
  }

  @Answers(operations.approveRun)
  approve({ id }: Input<'approveRun'>) {
    return this.parts.transaction(async () => this.viewOf(await approveRun(this.parts, id, currentContext()!.actor)))
  }

  @Answers(operations.stopRun)
  stop({ id }: Input<'stopRun'>) {
    return this.parts.transaction(async () => this.viewOf(await stopRun(this.parts, id, caller())))
  }

  private async viewOf({ input: _, ...run }: Run) {
    const steps = await this.parts.runs.steps(run.id)
    const counts = Object.fromEntries(
      [...Map.groupBy(steps, (one) => one.state)].map(([state, of]) => [state, of.length]),
    )
    return {
      ...run,
      askedAt: run.askedAt.toISOString(),
      approvedBy: run.approvedBy ?? null,
      endedAt: run.endedAt?.toISOString() ?? null,
      counts,
      steps: steps
        .slice(0, MOST_STEPS)
        .map(({ n, about, operation, state, code }) => ({ n, about, operation, state, code: code ?? null })),
    }
  }
}

const caller = (): string => currentContext()!.actor.id
