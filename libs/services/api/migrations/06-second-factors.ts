import { tenantWall } from '@litper/ports'

/** One-time codes of an app. The secret is sealed; a code counts once; recovery codes are kept as hashes, each good once. */
export const secondFactorsTable = `
CREATE TABLE api.second_factors (
  user_id uuid PRIMARY KEY REFERENCES api.users (id) ON DELETE CASCADE,
  tenant_id uuid NOT NULL,
  sealed text NOT NULL,
  confirmed_at timestamptz,
  last_step int NOT NULL DEFAULT 0,
  recovery text[] NOT NULL DEFAULT '{}'
);
${tenantWall('api.second_factors')}
`
