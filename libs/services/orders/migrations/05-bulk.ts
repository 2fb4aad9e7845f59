import { tenantWall } from '@litper/ports'

/** Work on many orders: what a filter named when it was checked, with the verdict of each; and the filters that people keep. */
export const bulkTables = `
CREATE TABLE orders.bulk_jobs (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('confirm', 'hold')),
  filter jsonb NOT NULL,
  state text NOT NULL CHECK (state IN ('checking', 'ready', 'running', 'done', 'cancelled')),
  total int NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  ended_at timestamptz
);
${tenantWall('orders.bulk_jobs')}
CREATE INDEX bulk_jobs_page ON orders.bulk_jobs (tenant_id, id DESC);

CREATE TABLE orders.bulk_items (
  job_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_name text NOT NULL,
  forecast text,
  forecast_code text,
  verdict text,
  code text,
  PRIMARY KEY (job_id, order_id)
);
${tenantWall('orders.bulk_items')}
CREATE INDEX bulk_items_unchecked ON orders.bulk_items (job_id, order_id) WHERE forecast IS NULL;
CREATE INDEX bulk_items_waiting ON orders.bulk_items (job_id, order_id) WHERE verdict IS NULL;

CREATE TABLE orders.views (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  filter jsonb NOT NULL,
  owner text NOT NULL,
  shared boolean NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('orders.views')}
CREATE INDEX views_tenant ON orders.views (tenant_id, id);
`
