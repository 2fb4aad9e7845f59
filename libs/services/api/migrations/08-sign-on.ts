import { tenantWall } from '@litper/ports'

/**
 * Single sign-on: the OpenID provider of a tenant, and whom it names by which subject. The code is random, so that nobody can take the
 * name of another company. A person who came by the provider has no password, so joining is noted apart from it.
 */
export const signOnTables = `
CREATE TABLE api.sign_on (
  tenant_id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  issuer text NOT NULL,
  client_id text NOT NULL,
  sealed_secret text,
  domains text[] NOT NULL,
  new_roles text[],
  enabled boolean NOT NULL DEFAULT true
);
${tenantWall('api.sign_on', 'code')}

CREATE TABLE api.identities (
  tenant_id uuid NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  user_id uuid NOT NULL REFERENCES api.users (id) ON DELETE CASCADE,
  PRIMARY KEY (tenant_id, issuer, subject)
);
${tenantWall('api.identities')}
CREATE INDEX identities_user ON api.identities (tenant_id, user_id);

ALTER TABLE api.users ADD COLUMN joined_at timestamptz;
`
