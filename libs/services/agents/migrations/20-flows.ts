import { type Migration, tenantWall } from '@litper/ports'

/** Flows: steps of a merchant's own that run by themselves. Knowledge has the steps before 20. */
export const flowSteps: readonly Migration[] = [
  {
    id: '20-flows',
    sql: `
CREATE TABLE agents.flows (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'published', 'paused')),
  newest int NOT NULL,
  current int,
  starts_on text,
  revision int NOT NULL,
  updated_at timestamptz NOT NULL
) WITH (fillfactor = 80);
${tenantWall('agents.flows')}
CREATE INDEX flows_page ON agents.flows (tenant_id, id DESC);
CREATE INDEX flows_starts_on ON agents.flows (tenant_id, starts_on) WHERE starts_on IS NOT NULL;

CREATE TABLE agents.flow_versions (
  tenant_id uuid NOT NULL,
  flow_id uuid NOT NULL,
  version int NOT NULL,
  graph jsonb NOT NULL,
  operations jsonb,
  published_by text,
  published_at timestamptz,
  PRIMARY KEY (tenant_id, flow_id, version)
);
${tenantWall('agents.flow_versions')}

CREATE TABLE agents.flow_runs (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  flow_id uuid NOT NULL,
  version int NOT NULL,
  key text NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'waiting', 'asking', 'ended')),
  by jsonb NOT NULL,
  data jsonb NOT NULL,
  order_id uuid,
  steps jsonb NOT NULL,
  due_at timestamptz,
  "end" text,
  reason text,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  UNIQUE (tenant_id, key)
) WITH (fillfactor = 70);
${tenantWall('agents.flow_runs')}
CREATE INDEX flow_runs_page ON agents.flow_runs (tenant_id, id DESC);
CREATE INDEX flow_runs_flow ON agents.flow_runs (tenant_id, flow_id, created_at);
CREATE INDEX flow_runs_order ON agents.flow_runs (tenant_id, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX flow_runs_due ON agents.flow_runs (tenant_id, due_at) WHERE due_at IS NOT NULL;
`,
  },
  {
    id: '21-flow-runs-noted',
    sql: `
ALTER TABLE agents.flow_runs ADD COLUMN needs_person boolean NOT NULL DEFAULT false;
CREATE INDEX flow_runs_needs_person ON agents.flow_runs (tenant_id, id DESC) WHERE needs_person;
CREATE INDEX approvals_run ON agents.approvals (tenant_id, run_id);
CREATE INDEX flow_runs_ended ON agents.flow_runs (tenant_id, ended_at) WHERE ended_at IS NOT NULL;
`,
  },
]
