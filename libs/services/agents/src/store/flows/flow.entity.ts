import { entity, jsonb, text } from '@litper/platform'
import type { Data, Graph } from '../../domain/flows/flow.ts'
import type { FlowEnd, FlowOperation, Step } from '../../domain/flows/flow-run.ts'
import type { FlowRunState, FlowStarter, FlowState } from '../../usecases/flows/ports.ts'

export const FlowEntity = entity('agents.flows', {
  id: { type: 'uuid', primary: true },
  name: { type: 'text' },
  state: text<FlowState>(),
  newest: { type: 'int' },
  current: { type: 'int', nullable: true },
  startsOn: { type: 'text', nullable: true },
  revision: { type: 'int' },
  updatedAt: { type: 'timestamptz' },
})
export const FlowVersionEntity = entity('agents.flow_versions', {
  tenantId: { type: 'uuid', primary: true },
  flowId: { type: 'uuid', primary: true },
  version: { type: 'int', primary: true },
  graph: jsonb<Graph>(),
  operations: { ...jsonb<Readonly<Record<string, FlowOperation>>>(), nullable: true },
  publishedBy: { type: 'text', nullable: true },
  publishedAt: { type: 'timestamptz', nullable: true },
})
export const FlowRunEntity = entity('agents.flow_runs', {
  id: { type: 'uuid', primary: true },
  flowId: { type: 'uuid', update: false },
  version: { type: 'int', update: false },
  key: { type: 'text', update: false },
  state: text<FlowRunState>(),
  by: { ...jsonb<FlowStarter>(), update: false },
  data: { ...jsonb<Data>(), update: false },
  orderId: { type: 'uuid', nullable: true, update: false },
  steps: jsonb<readonly Step[]>(),
  dueAt: { type: 'timestamptz', nullable: true },
  end: { ...text<FlowEnd>(), nullable: true },
  reason: { type: 'text', nullable: true },
  needsPerson: { type: 'boolean', default: false },
  createdAt: { type: 'timestamptz', update: false },
  endedAt: { type: 'timestamptz', nullable: true },
})
export const flowEntities = [FlowEntity, FlowVersionEntity, FlowRunEntity]
