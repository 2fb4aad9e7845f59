import { tenantWall } from '@litper/ports'

/** Which carriers a merchant may choose: kept from the events of tracking. */
export const carriersTable = `
CREATE TABLE orders.carriers (
  tenant_id uuid NOT NULL,
  carrier text NOT NULL,
  enabled boolean NOT NULL,
  PRIMARY KEY (tenant_id, carrier)
);
${tenantWall('orders.carriers')}
`
