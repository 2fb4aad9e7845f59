import { tenantWall } from '@litper/ports'

/**
 * The way of old bodies to the documents. `archiving` is written before a document is, and goes when it is known what became of it:
 * no document can be that neither an `archived` row nor a row here tells of, although a shop's rows be deleted meanwhile.
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
