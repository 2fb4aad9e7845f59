import { tenantWall } from '@litper/ports'

/** Log-ins of people. One by cookie is found by the hash of its secret. */
export const sessionsTable = `
ALTER TABLE api.users ADD COLUMN locale text NOT NULL DEFAULT 'es';

CREATE TABLE api.sessions (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES api.users (id) ON DELETE CASCADE,
  hash text UNIQUE,
  address text NOT NULL,
  agent text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  ended_at timestamptz
);
${tenantWall('api.sessions', 'hash')}
CREATE INDEX sessions_user ON api.sessions (tenant_id, user_id);
`
