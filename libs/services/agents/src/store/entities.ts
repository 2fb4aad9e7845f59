import { entity, json, jsonb, text } from '@litper/platform'
import type { AgentSettings } from '../domain/agents/agent.ts'
import type { End, RunEvent } from '../domain/runs/run-events.ts'
import type { Approval, Requested, RunState } from '../usecases/ports.ts'

export const AgentEntity = entity('agents.agents', {
  tenantId: { type: 'uuid', primary: true },
  id: { type: 'text', primary: true },
  settings: jsonb<AgentSettings>(),
})
export const RunEntity = entity('agents.runs', {
  id: { type: 'uuid', primary: true },
  agent: { type: 'text', update: false },
  key: { type: 'text', nullable: true, update: false },
  state: { ...text<RunState>(), default: 'new' },
  requested: { ...jsonb<Requested>(), update: false },
  orderId: { type: 'uuid', nullable: true, update: false },
  seq: { type: 'int', default: 0 },
  asks: { type: 'int', default: 0 },
  costMicros: { type: 'bigint', default: 0 },
  end: { ...text<End>(), nullable: true },
  reason: { type: 'text', nullable: true },
  createdAt: { type: 'timestamptz', update: false },
  endedAt: { type: 'timestamptz', nullable: true },
})
export const RunEventEntity = entity('agents.run_events', {
  runId: { type: 'uuid', primary: true },
  seq: { type: 'int', primary: true },
  // as it was written: a replay compares it
  event: json<RunEvent>(),
})
export const ApprovalEntity = entity('agents.approvals', {
  id: { type: 'uuid', primary: true },
  runId: { type: 'uuid', update: false },
  call: { type: 'int', update: false },
  agent: { type: 'text', update: false },
  operation: { type: 'text', update: false },
  input: { ...jsonb<Approval['input']>(), update: false },
  hash: { type: 'text', update: false },
  why: { type: 'text', update: false },
  orderId: { type: 'uuid', nullable: true, update: false },
  state: text<Approval['state']>(),
  askedAt: { type: 'timestamptz', update: false },
  expiresAt: { type: 'timestamptz', update: false },
  decidedAt: { type: 'timestamptz', nullable: true },
  decidedBy: { type: 'text', nullable: true },
  note: { type: 'text', nullable: true },
})

export const agentsEntities = [AgentEntity, RunEntity, RunEventEntity, ApprovalEntity]
