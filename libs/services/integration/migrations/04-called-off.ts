import { tenantWall } from '@litper/ports'

/**
 * A fulfillment whose waybill is off is taken back at the shop; the next one of its order waits for that. And what the shop is to be
 * told of an order that was cancelled here, or taken back.
 */
export const calledOff = `
ALTER TABLE integration.fulfillments
  ADD COLUMN called_off boolean NOT NULL DEFAULT false, ADD COLUMN taken_back boolean NOT NULL DEFAULT false;

CREATE TABLE integration.cancellations (
  order_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  external_id text NOT NULL,
  shop_domain text NOT NULL,
  by text NOT NULL,
  state text NOT NULL CHECK (state IN ('cancelled', 'restored')),
  updated_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('integration.cancellations')}
`
