import { tenantWall } from '@litper/ports'

/**
 * Who opted in to learn with others; and what these tenants counted, under keyed hashes, as rows of the system's own tenant: no tenant reads
 * them.
 */
export const sharing = `
CREATE TABLE learning.sharing (
  tenant_id uuid PRIMARY KEY,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL
);
${tenantWall('learning.sharing')}

CREATE TABLE learning.shared_counts (
  tenant_id uuid NOT NULL,
  contributor text NOT NULL,
  purpose text NOT NULL,
  city text NOT NULL,
  hour int NOT NULL,
  messages int NOT NULL,
  moved int NOT NULL,
  PRIMARY KEY (tenant_id, contributor, purpose, city, hour)
);
${tenantWall('learning.shared_counts')}
`
