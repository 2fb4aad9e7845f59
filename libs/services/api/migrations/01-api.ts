import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { sessionsTable } from './02-sessions.ts'
import { peopleTables } from './03-people.ts'
import { knownAddressesTable } from './04-known-addresses.ts'
import { keyPermissions } from './05-key-permissions.ts'
import { secondFactorsTable } from './06-second-factors.ts'
import { oauthTables } from './07-oauth.ts'
import { signOnTables } from './08-sign-on.ts'
import { passkeysTable } from './09-passkeys.ts'
import { signOnDemand } from './10-sign-on-demand.ts'

const sql = `
CREATE TABLE api.tenants (
  tenant_id uuid PRIMARY KEY,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('api.tenants')}

CREATE TABLE api.users (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  email text NOT NULL UNIQUE,
  name text NOT NULL DEFAULT '',
  password_hash text NOT NULL,
  roles text[] NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('api.users', 'email')}

CREATE TABLE api.refresh_tokens (
  hash text PRIMARY KEY,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES api.users (id) ON DELETE CASCADE,
  family uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('api.refresh_tokens', 'hash')}
CREATE INDEX refresh_tokens_family ON api.refresh_tokens (family);

CREATE TABLE api.api_keys (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  hash text NOT NULL UNIQUE,
  name text NOT NULL,
  hint text NOT NULL,
  roles text[] NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz
);
${tenantWall('api.api_keys', 'hash')}
`

/** Tenants, users and their credentials. */
export const apiMigrations: SchemaMigrations = {
  schema: 'api',
  steps: [
    { id: '01-api', sql },
    { id: '02-sessions', sql: sessionsTable },
    { id: '03-people', sql: peopleTables },
    { id: '04-known-addresses', sql: knownAddressesTable },
    { id: '05-key-permissions', sql: keyPermissions },
    { id: '06-second-factors', sql: secondFactorsTable },
    { id: '07-oauth', sql: oauthTables },
    { id: '08-sign-on', sql: signOnTables },
    { id: '09-passkeys', sql: passkeysTable },
    { id: '10-sign-on-demand', sql: signOnDemand },
  ],
}
