import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { status } from './02-status.ts'

/**
 * `hours`: what happened, counted by hour. `shared_hours`: the same of all tenants, as rows of the system's own tenant: no tenant reads
 * them. `parcels`: what is under way, without anything about a person.
 */
export const crisisMigrations: SchemaMigrations = {
  schema: 'crisis',
  steps: [
    {
      id: '01-crisis',
      sql: `
CREATE TABLE crisis.hours (
  tenant_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  measure text NOT NULL,
  subject text NOT NULL,
  n int NOT NULL,
  PRIMARY KEY (tenant_id, hour, measure, subject)
);
${tenantWall('crisis.hours')}

CREATE TABLE crisis.shared_hours (
  tenant_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  measure text NOT NULL,
  subject text NOT NULL,
  contributor text NOT NULL,
  n int NOT NULL,
  PRIMARY KEY (tenant_id, hour, measure, subject, contributor)
);
${tenantWall('crisis.shared_hours')}

CREATE TABLE crisis.watches (
  tenant_id uuid NOT NULL,
  watcher text NOT NULL,
  hour timestamptz NOT NULL,
  alarms jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (tenant_id, watcher)
);
${tenantWall('crisis.watches')}

CREATE TABLE crisis.baselines (
  tenant_id uuid NOT NULL,
  detector text NOT NULL,
  subject text NOT NULL,
  series json NOT NULL,
  PRIMARY KEY (tenant_id, detector, subject)
);
${tenantWall('crisis.baselines')}

CREATE TABLE crisis.parcels (
  waybill_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  number text,
  carrier text NOT NULL,
  region text,
  state text NOT NULL,
  collect numeric,
  requested_at timestamptz NOT NULL,
  moved_at timestamptz NOT NULL
);
${tenantWall('crisis.parcels')}
CREATE INDEX parcels_open ON crisis.parcels (tenant_id, carrier, region) WHERE state NOT IN ('delivered', 'returned', 'cancelled', 'lost', 'refused');

CREATE TABLE crisis.incidents (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  detector text NOT NULL,
  subject text NOT NULL,
  state text NOT NULL,
  severity text NOT NULL,
  seen_by text NOT NULL,
  summary text NOT NULL,
  finding jsonb,
  leader text,
  affected jsonb NOT NULL,
  opened_at timestamptz NOT NULL,
  alarmed_at timestamptz NOT NULL,
  notice_due_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz
);
${tenantWall('crisis.incidents')}
CREATE UNIQUE INDEX incidents_living ON crisis.incidents (tenant_id, subject) WHERE state NOT IN ('resolved', 'closed');
CREATE INDEX incidents_page ON crisis.incidents (tenant_id, id DESC);

CREATE TABLE crisis.entries (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  at timestamptz NOT NULL,
  kind text NOT NULL,
  by_whom text NOT NULL,
  text text
);
${tenantWall('crisis.entries')}
CREATE INDEX entries_of_incident ON crisis.entries (tenant_id, incident_id, id);

CREATE TABLE crisis.runs (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  playbook text NOT NULL,
  state text NOT NULL,
  input jsonb NOT NULL,
  asked_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  approved_by text,
  ended_at timestamptz
);
${tenantWall('crisis.runs')}
CREATE INDEX runs_of_incident ON crisis.runs (tenant_id, incident_id, id);

CREATE TABLE crisis.steps (
  tenant_id uuid NOT NULL,
  run_id uuid NOT NULL,
  n int NOT NULL,
  about text NOT NULL,
  operation text NOT NULL,
  input jsonb NOT NULL,
  state text NOT NULL,
  code text,
  ended_at timestamptz,
  PRIMARY KEY (tenant_id, run_id, n)
);
${tenantWall('crisis.steps')}
`,
    },
    status,
  ],
}
