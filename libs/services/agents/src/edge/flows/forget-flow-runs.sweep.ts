import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { forgetFlowRuns } from '../../usecases/flows/forget-runs.ts'
import type { FlowsParts } from '../../usecases/flows/ports.ts'
import { FLOWS_PARTS } from './parts.ts'

/** Receipts of runs are kept for who looks for a fault, and not for ever. */
@Sweep({ name: 'agents.forget-flow-runs', cron: '47 3 * * *' })
export class ForgetFlowRunsSweep implements SweepHandler {
  constructor(@Inject(FLOWS_PARTS) private readonly parts: FlowsParts) {}

  run(): Promise<void> {
    return forgetFlowRuns(this.parts)
  }
}
