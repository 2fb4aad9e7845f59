import { tenantWall } from '@litper/ports'

/** What only a person can do for an order. An occasion opens one task, however often it is told. */
export const tasksTable = `
CREATE TABLE orders.tasks (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_name text NOT NULL,
  kind text NOT NULL,
  occasion text NOT NULL,
  params jsonb NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'resolved')),
  opened_at timestamptz NOT NULL,
  resolved_at timestamptz,
  UNIQUE (tenant_id, order_id, kind, occasion)
);
${tenantWall('orders.tasks')}
CREATE INDEX tasks_open ON orders.tasks (tenant_id, state, id DESC);
CREATE INDEX tasks_page ON orders.tasks (tenant_id, id DESC);
`
