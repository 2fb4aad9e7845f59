import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import { expireApprovals } from '../usecases/decide-approval.ts'
import type { AgentsParts } from '../usecases/ports.ts'
import { startDue } from '../usecases/start-due.ts'
import { AGENTS_PARTS } from './parts.ts'

/** Ends approvals that nobody gave in time, and starts the agents whose hour has come. */
@Sweep({ name: 'agents.minute', cron: '* * * * *' })
export class AgentsSweep implements SweepHandler {
  constructor(@Inject(AGENTS_PARTS) private readonly parts: AgentsParts) {}

  async run(): Promise<void> {
    await expireApprovals(this.parts)
    await startDue(this.parts)
  }
}
