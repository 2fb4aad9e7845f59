import { tenantWall } from '@litper/ports'

/** What learning found: which of the carriers that the merchant likes equally delivers more in a city. */
export const carrierPriors = `
CREATE TABLE tracking.carrier_priors (
  tenant_id uuid NOT NULL,
  city text NOT NULL,
  version int NOT NULL,
  carrier text,
  trial jsonb,
  PRIMARY KEY (tenant_id, city)
) WITH (fillfactor = 80);
${tenantWall('tracking.carrier_priors')}
`
