import { createHash } from 'node:crypto'
import {
  CLOCK,
  DATABASE,
  Effects,
  Events,
  holdsPeople,
  LANGUAGE_MODEL,
  OPERATIONS,
  provideParts,
  type ServiceDefinition,
} from '@litper/platform'
import { Module } from '@nestjs/common'

import { agentsMigrations } from '../migrations/01-runs.ts'
import { knowledgeSteps } from '../migrations/10-knowledge.ts'
import { flowSteps } from '../migrations/20-flows.ts'

import manifest from '../package.json' with { type: 'json' }
import { AgentsController } from './edge/agents.controller.ts'
import { AgentsSweep } from './edge/agents.sweep.ts'
import { FLOWS_PARTS } from './edge/flows/parts.ts'
import { AGENTS_PARTS, AGENTS_PEOPLE } from './edge/parts.ts'
import { RunsController } from './edge/runs.controller.ts'
import { TakeStepEffect } from './edge/take-step.effect.ts'
import { tracedOperations } from './edge/traced-operations.ts'
import { TriggersSubscriber } from './edge/triggers.subscriber.ts'
import { FlowsModule } from './flows.module.ts'
import { KnowledgeModule } from './knowledge.module.ts'
import { PostgresAgentStore } from './store/agent-store.ts'
import { PostgresApprovalStore } from './store/approval-store.ts'
import { agentsEntities } from './store/entities.ts'
import { flowEntities } from './store/flows/flow.entity.ts'
import { PostgresAgentForgetting } from './store/forgetting.ts'
import { knowledgeEntities } from './store/knowledge/article.entity.ts'
import { PostgresVoiceStore } from './store/knowledge/article-store.ts'
import { PostgresRunStore } from './store/run-store.ts'
import { AgentsPeople } from './usecases/agents-people.ts'
import { flowApprovals } from './usecases/flows/decide-flow.ts'
import { readVoice } from './usecases/knowledge/voice.ts'

@Module({
  imports: [KnowledgeModule, FlowsModule],
  controllers: [RunsController, AgentsController, TriggersSubscriber, holdsPeople('agents', AGENTS_PEOPLE)],
  providers: [
    provideParts(
      AGENTS_PARTS,
      {
        database: DATABASE,
        events: Events,
        effects: Effects,
        clock: CLOCK,
        model: LANGUAGE_MODEL,
        operations: OPERATIONS,
        flows: FLOWS_PARTS,
      },
      ({ database, events, effects, clock, model, operations, flows }) => ({
        runs: new PostgresRunStore(database),
        approvals: new PostgresApprovalStore(database),
        others: flowApprovals(flows),
        agents: new PostgresAgentStore(database),
        voice: () => readVoice({ voices: new PostgresVoiceStore(database) }),
        model,
        operations: tracedOperations(operations),
        transaction: (work) => database.transaction(work),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        clock,
        sha: (text) => createHash('sha256').update(text).digest('hex'),
      }),
    ),
    provideParts(
      AGENTS_PEOPLE,
      { parts: AGENTS_PARTS, database: DATABASE },
      ({ parts, database }) => new AgentsPeople({ ...parts, forgetting: new PostgresAgentForgetting(database) }),
    ),
    TakeStepEffect,
    AgentsSweep,
  ],
})
export class AgentsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: { ...agentsMigrations, steps: [...agentsMigrations.steps, ...knowledgeSteps, ...flowSteps] },
    entities: [...agentsEntities, ...knowledgeEntities, ...flowEntities],
    needs: ['taskQueue', 'languageModel', 'search', 'vectors', 'embeddings'],
  }
}
