import { tenantWall } from '@litper/ports'

/** `notices`: what the public status page tells, as rows of the system's own tenant. */
export const status = {
  id: '02-status',
  sql: `
CREATE TABLE crisis.notices (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  source text NOT NULL,
  ref text NOT NULL,
  components jsonb NOT NULL,
  impact text NOT NULL,
  title jsonb,
  updates jsonb NOT NULL,
  began_at timestamptz NOT NULL,
  ended_at timestamptz
);
${tenantWall('crisis.notices')}
CREATE UNIQUE INDEX notices_living ON crisis.notices (tenant_id, source, ref) WHERE ended_at IS NULL;
CREATE INDEX notices_ended ON crisis.notices (tenant_id, ended_at);
`,
}
