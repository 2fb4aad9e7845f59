import { permissionsHeld } from '@litper/kernel'
import { type Actor, Answers, currentContext, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { Agent } from '../domain/agents/agent.ts'
import type { StartedBy } from '../domain/runs/run-events.ts'
import { findAgent, listAgents, setAgent } from '../usecases/find-agent.ts'
import type { AgentsParts } from '../usecases/ports.ts'
import { startRun } from '../usecases/start-run.ts'
import * as operations from './agents.operations.ts'
import { AGENTS_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class AgentsController {
  constructor(
    @Inject(AGENTS_PARTS) private readonly parts: AgentsParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listAgents)
  async list() {
    const all = await this.database.reading(() => listAgents(this.parts))
    return { data: all.map(viewOf), nextCursor: null }
  }

  @Answers(operations.findAgent)
  async find({ id }: Input<'findAgent'>) {
    return viewOf(await this.database.reading(() => findAgent(this.parts, id)))
  }

  @Answers(operations.changeAgent)
  async change({ id, ...change }: Input<'changeAgent'>) {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    return viewOf(await this.database.transaction(() => setAgent(this.parts, id, given)))
  }

  @Answers(operations.startAgent)
  async start({ id, ...asked }: Input<'startAgent'>) {
    const by = starterOf(currentContext()!.actor)
    const runId = await this.database.transaction(() => startRun(this.parts, { ...asked, agent: id, by }))
    return { runId: runId ?? null }
  }
}

const starterOf = (actor: Actor): StartedBy => ({
  kind: actor.kind === 'user' ? 'person' : 'program',
  id: actor.id,
  permissions: permissionsHeld(actor),
})

const viewOf = ({ id, name, purpose, confined, instructions, tools, policy, budget, triggers, enabled }: Agent) => ({
  ...{ id, name, purpose, confined, instructions, tools, policy, budget, triggers, enabled },
})
