import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import type { FlowsParts } from '../../usecases/flows/ports.ts'
import { startDueFlows } from '../../usecases/flows/start-flows.ts'
import { enqueueLost } from '../../usecases/flows/turns.ts'
import { FLOWS_PARTS } from './parts.ts'

/** Begins the flows whose hour has come, and puts turns that the queue lost there again. */
@Sweep({ name: 'agents.flows', cron: '* * * * *' })
export class FlowsSweep implements SweepHandler {
  constructor(@Inject(FLOWS_PARTS) private readonly parts: FlowsParts) {}

  async run(): Promise<void> {
    await startDueFlows(this.parts)
    await enqueueLost(this.parts)
  }
}
