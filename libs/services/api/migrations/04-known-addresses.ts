import { tenantWall } from '@litper/ports'

/** Where a person has signed in from, as hashes: others' tries at the account never shut these out. */
export const knownAddressesTable = `
CREATE TABLE api.known_addresses (
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES api.users (id) ON DELETE CASCADE,
  hash text NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, hash)
);
${tenantWall('api.known_addresses')}
`
