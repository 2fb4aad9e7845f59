import { tenantWall } from '@litper/ports'

/** Parcels whose waybills were made before have been told as they stood. */
export const standings = `
CREATE TABLE analytics.stood (
  tenant_id uuid PRIMARY KEY,
  made_before timestamptz NOT NULL
);
${tenantWall('analytics.stood')}
`
