import { tenantWall } from '@litper/ports'

/**
 * Moves old bodies to the documents. A row of `archiving` is written before its document, and deleted once the outcome is known. So
 * every document has an `archived` row or a row here, also when the shop's rows are deleted meanwhile.
 */
export const archivedBodies = `
ALTER TABLE integration.raw_events ADD COLUMN archived boolean NOT NULL DEFAULT false;
CREATE INDEX raw_events_to_archive ON integration.raw_events (tenant_id, received_at)
  WHERE body IS NOT NULL AND source IN ('shopify', 'shopify-reconcile');

CREATE TABLE integration.archiving (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
${tenantWall('integration.archiving')}
`
