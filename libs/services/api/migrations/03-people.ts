import { tenantWall } from '@litper/ports'

/** Invited people have no password yet. A link, sent by mail, is good once: to join, or to set a new password. */
export const peopleTables = `
ALTER TABLE api.users ALTER COLUMN password_hash DROP NOT NULL;
ALTER TABLE api.users ADD COLUMN disabled_at timestamptz;

CREATE TABLE api.links (
  hash text PRIMARY KEY,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES api.users (id) ON DELETE CASCADE,
  purpose text NOT NULL,
  ends_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('api.links', 'hash')}
CREATE INDEX links_user ON api.links (tenant_id, user_id);
`
