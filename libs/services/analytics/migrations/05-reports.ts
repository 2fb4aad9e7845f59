import { tenantWall } from '@litper/ports'

export const reportTables = `
CREATE TABLE analytics.reports (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  language text NOT NULL,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'queued',
  progress int NOT NULL DEFAULT 0,
  schedule_day int,
  error text,
  made_by text NOT NULL,
  created_at timestamptz NOT NULL,
  finished_at timestamptz
) WITH (fillfactor = 70);
${tenantWall('analytics.reports')}
CREATE INDEX reports_page ON analytics.reports (tenant_id, id DESC);
CREATE INDEX reports_waiting ON analytics.reports (tenant_id, created_at) WHERE state IN ('queued', 'running');
CREATE UNIQUE INDEX reports_scheduled ON analytics.reports (tenant_id, kind, schedule_day) WHERE schedule_day IS NOT NULL;

CREATE TABLE analytics.report_schedules (
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  hour int NOT NULL,
  weekdays int[] NOT NULL,
  language text NOT NULL,
  enabled boolean NOT NULL,
  PRIMARY KEY (tenant_id, kind)
);
${tenantWall('analytics.report_schedules')}
`
