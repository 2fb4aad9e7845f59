import { tenantWall } from '@litper/ports'

/** Passkeys of people: public keys, found by the id that the authenticator made. The counter only grows: a copy is told by it. */
export const passkeysTable = `
CREATE TABLE api.passkeys (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES api.users (id) ON DELETE CASCADE,
  credential_id text NOT NULL UNIQUE,
  public_key bytea NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL DEFAULT '{}',
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  used_at timestamptz
);
${tenantWall('api.passkeys', 'credential_id')}
CREATE INDEX passkeys_user ON api.passkeys (tenant_id, user_id);
`
