import { type SchemaMigrations, tenantWall } from '@litper/ports'

/** Steps 10 to 19 are knowledge's. */
export const agentsMigrations: SchemaMigrations = {
  schema: 'agents',
  steps: [
    {
      id: '01-runs',
      sql: `
CREATE TABLE agents.agents (
  tenant_id uuid NOT NULL,
  id text NOT NULL,
  settings jsonb NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
${tenantWall('agents.agents')}

CREATE TABLE agents.runs (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  agent text NOT NULL,
  key text,
  state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'running', 'waiting', 'ended')),
  requested jsonb NOT NULL,
  order_id uuid,
  seq int NOT NULL DEFAULT 0,
  asks int NOT NULL DEFAULT 0,
  cost_micros bigint NOT NULL DEFAULT 0,
  "end" text,
  reason text,
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  UNIQUE (tenant_id, key)
) WITH (fillfactor = 80);
${tenantWall('agents.runs')}
CREATE INDEX runs_page ON agents.runs (tenant_id, id DESC);
CREATE INDEX runs_order ON agents.runs (tenant_id, order_id) WHERE order_id IS NOT NULL;

CREATE TABLE agents.run_events (
  run_id uuid NOT NULL,
  seq int NOT NULL,
  tenant_id uuid NOT NULL,
  event json NOT NULL,
  PRIMARY KEY (run_id, seq)
);
${tenantWall('agents.run_events')}

CREATE TABLE agents.approvals (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  run_id uuid NOT NULL,
  call int NOT NULL,
  agent text NOT NULL,
  operation text NOT NULL,
  input jsonb NOT NULL,
  hash text NOT NULL,
  why text NOT NULL,
  order_id uuid,
  state text NOT NULL CHECK (state IN ('open', 'approved', 'denied', 'expired', 'void')),
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  decided_at timestamptz,
  decided_by text,
  note text,
  UNIQUE (tenant_id, run_id, call)
) WITH (fillfactor = 80);
${tenantWall('agents.approvals')}
CREATE INDEX approvals_page ON agents.approvals (tenant_id, state, id DESC);
CREATE INDEX approvals_due ON agents.approvals (tenant_id, expires_at) WHERE state = 'open';
`,
    },
  ],
}
