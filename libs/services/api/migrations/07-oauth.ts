import { tenantWall } from '@litper/ports'

/**
 * What a person allowed a program is a log-in of its own, with fewer permissions. Codes and refresh tokens are kept under the hash of their
 * value; what has no person yet lies with the system's tenant.
 */
export const oauthTables = `
ALTER TABLE api.sessions ADD COLUMN permissions text[];

CREATE TABLE api.oauth_records (
  hash text PRIMARY KEY,
  tenant_id uuid NOT NULL,
  model text NOT NULL,
  grant_id text,
  payload jsonb NOT NULL,
  used_at timestamptz,
  expires_at timestamptz NOT NULL
);
${tenantWall('api.oauth_records', 'hash')}
CREATE INDEX oauth_records_grant ON api.oauth_records (tenant_id, grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX oauth_records_end ON api.oauth_records (tenant_id, expires_at);
`
