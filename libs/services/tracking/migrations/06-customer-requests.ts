import { tenantWall } from '@litper/ports'

/** What customers ask of the shop on their page, and how they rate a delivery. */
export const customerRequestsTables = `
CREATE TABLE tracking.customer_requests (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  order_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('date', 'question')),
  date text,
  text text,
  state text NOT NULL CHECK (state IN ('open', 'answered')),
  asked_at timestamptz NOT NULL,
  answer text,
  answered_by text,
  answered_at timestamptz
) WITH (fillfactor = 80);
${tenantWall('tracking.customer_requests')}
CREATE INDEX customer_requests_list ON tracking.customer_requests (tenant_id, state, id DESC);
CREATE INDEX customer_requests_waybill ON tracking.customer_requests (tenant_id, waybill_id);

CREATE TABLE tracking.ratings (
  waybill_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
  rated_at timestamptz NOT NULL
);
${tenantWall('tracking.ratings')}
`
