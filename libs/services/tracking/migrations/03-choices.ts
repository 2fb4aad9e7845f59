import { tenantWall } from '@litper/ports'

/** Carriers that merchants chose for single orders: the choice may come before the order is confirmed. */
export const choicesTable = `
CREATE TABLE tracking.carrier_choices (
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  carrier text NOT NULL,
  PRIMARY KEY (tenant_id, order_id)
);
${tenantWall('tracking.carrier_choices')}
`
