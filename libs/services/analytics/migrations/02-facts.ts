import { tenantWall } from '@litper/ports'

/** The facts of libs/metrics, and from what they are derived. Rows change some times while an order is under way, so pages have room. */
export const factTables = `
CREATE TABLE analytics.histories (
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  notes json NOT NULL,
  PRIMARY KEY (tenant_id, order_id)
) WITH (fillfactor = 80);
${tenantWall('analytics.histories')}

CREATE TABLE analytics.orders (
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  placed_at timestamptz,
  confirmed_at timestamptz,
  held_at timestamptz,
  cancelled_at timestamptz,
  delivered_at timestamptz,
  returned_at timestamptz,
  state text,
  hold_reason text,
  cancelled_by text,
  cash_on_delivery boolean,
  total numeric,
  currency text,
  shop text,
  carrier text,
  city text,
  customer_key uuid,
  forgotten boolean NOT NULL DEFAULT false,
  PRIMARY KEY (tenant_id, order_id)
) WITH (fillfactor = 80);
${tenantWall('analytics.orders')}
CREATE INDEX orders_placed ON analytics.orders (tenant_id, placed_at, order_id);
CREATE INDEX orders_confirmed ON analytics.orders (tenant_id, confirmed_at) WHERE confirmed_at IS NOT NULL;
CREATE INDEX orders_delivered ON analytics.orders (tenant_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX orders_held ON analytics.orders (tenant_id, held_at) WHERE held_at IS NOT NULL;
CREATE INDEX orders_cancelled ON analytics.orders (tenant_id, cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX orders_refusers ON analytics.orders (tenant_id, customer_key) WHERE returned_at IS NOT NULL AND customer_key IS NOT NULL;

CREATE TABLE analytics.waybills (
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  order_id uuid,
  created_at timestamptz,
  picked_up_at timestamptz,
  moved_at timestamptz,
  expected_at timestamptz,
  delivered_at timestamptz,
  returned_at timestamptz,
  lost_at timestamptz,
  cancelled_at timestamptz,
  state text,
  exceptions int,
  family text,
  collect numeric,
  currency text,
  shop text,
  carrier text,
  city text,
  adopted boolean,
  PRIMARY KEY (tenant_id, waybill_id)
) WITH (fillfactor = 80);
${tenantWall('analytics.waybills')}
CREATE INDEX waybills_created ON analytics.waybills (tenant_id, created_at, waybill_id);
CREATE INDEX waybills_picked_up ON analytics.waybills (tenant_id, picked_up_at) WHERE picked_up_at IS NOT NULL;
CREATE INDEX waybills_delivered ON analytics.waybills (tenant_id, delivered_at) WHERE delivered_at IS NOT NULL;
CREATE INDEX waybills_returned ON analytics.waybills (tenant_id, returned_at) WHERE returned_at IS NOT NULL;
CREATE INDEX waybills_lost ON analytics.waybills (tenant_id, lost_at) WHERE lost_at IS NOT NULL;
CREATE INDEX waybills_cancelled ON analytics.waybills (tenant_id, cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX waybills_under_way ON analytics.waybills (tenant_id, waybill_id)
  WHERE delivered_at IS NULL AND returned_at IS NULL AND lost_at IS NULL AND cancelled_at IS NULL;

CREATE TABLE analytics.exceptions (
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  order_id uuid,
  closed_at timestamptz,
  family text,
  outcome text,
  shop text,
  carrier text,
  city text,
  PRIMARY KEY (tenant_id, waybill_id, opened_at)
);
${tenantWall('analytics.exceptions')}
CREATE INDEX exceptions_opened ON analytics.exceptions (tenant_id, opened_at);
CREATE INDEX exceptions_closed ON analytics.exceptions (tenant_id, closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE analytics.messages (
  tenant_id uuid NOT NULL,
  message_id uuid NOT NULL,
  order_id uuid,
  sent_at timestamptz,
  delivered_at timestamptz,
  read_at timestamptz,
  failed_at timestamptz,
  purpose text,
  provider text,
  cost numeric,
  currency text,
  PRIMARY KEY (tenant_id, message_id)
) WITH (fillfactor = 70);
${tenantWall('analytics.messages')}
CREATE INDEX messages_sent ON analytics.messages (tenant_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX messages_failed ON analytics.messages (tenant_id, failed_at) WHERE failed_at IS NOT NULL;

CREATE TABLE analytics.conversations (
  tenant_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  order_id uuid,
  opened_at timestamptz,
  handed_over_at timestamptz,
  handover_reason text,
  PRIMARY KEY (tenant_id, conversation_id)
) WITH (fillfactor = 80);
${tenantWall('analytics.conversations')}
CREATE INDEX conversations_opened ON analytics.conversations (tenant_id, opened_at);
CREATE INDEX conversations_handed_over ON analytics.conversations (tenant_id, handed_over_at) WHERE handed_over_at IS NOT NULL;
`
