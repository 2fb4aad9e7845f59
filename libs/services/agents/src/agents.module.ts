import { createHash } from 'node:crypto'
import {
  CLOCK,
  DATABASE,
  Effects,
  Events,
  LANGUAGE_MODEL,
  OPERATIONS,
  provideParts,
  type ServiceDefinition,
} from '@litper/platform'
import { Module } from '@nestjs/common'

import { agentsMigrations } from '../migrations/01-runs.ts'
import { knowledgeSteps } from '../migrations/10-knowledge.ts'

import manifest from '../package.json' with { type: 'json' }
import { AgentsController } from './edge/agents.controller.ts'
import { AgentsSweep } from './edge/agents.sweep.ts'
import { AGENTS_PARTS } from './edge/parts.ts'
import { RunsController } from './edge/runs.controller.ts'
import { TakeStepEffect } from './edge/take-step.effect.ts'
import { TriggersSubscriber } from './edge/triggers.subscriber.ts'
import { KnowledgeModule } from './knowledge.module.ts'
import { PostgresAgentStore } from './store/agent-store.ts'
import { PostgresApprovalStore } from './store/approval-store.ts'
import { agentsEntities } from './store/entities.ts'
import { knowledgeEntities } from './store/knowledge/article.entity.ts'
import { PostgresVoiceStore } from './store/knowledge/article-store.ts'
import { PostgresRunStore } from './store/run-store.ts'
import { readVoice } from './usecases/knowledge/voice.ts'

@Module({
  imports: [KnowledgeModule],
  controllers: [RunsController, AgentsController, TriggersSubscriber],
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
      },
      ({ database, events, effects, clock, model, operations }) => ({
        runs: new PostgresRunStore(database),
        approvals: new PostgresApprovalStore(database),
        agents: new PostgresAgentStore(database),
        voice: () => readVoice({ voices: new PostgresVoiceStore(database) }),
        model,
        operations,
        transaction: (work) => database.transaction(work),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        clock,
        sha: (text) => createHash('sha256').update(text).digest('hex'),
      }),
    ),
    TakeStepEffect,
    AgentsSweep,
  ],
})
export class AgentsModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: { ...agentsMigrations, steps: [...agentsMigrations.steps, ...knowledgeSteps] },
    entities: [...agentsEntities, ...knowledgeEntities],
    needs: ['taskQueue', 'languageModel', 'search', 'vectors', 'embeddings'],
  }
}
