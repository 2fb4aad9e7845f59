import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { carriersTable } from './02-carriers.ts'
import { tasksTable } from './03-tasks.ts'
import { places } from './04-places.ts'
import { bulkTables } from './05-bulk.ts'

export const ordersMigrations: SchemaMigrations = {
  schema: 'orders',
  steps: [
    {
      id: '01-orders',
      sql: `
CREATE TABLE orders.orders (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  external_id text NOT NULL,
  shop_domain text NOT NULL,
  name text NOT NULL,
  status text NOT NULL,
  phone text,
  line_digest text NOT NULL,
  shop_updated_at timestamptz NOT NULL,
  placed_at timestamptz NOT NULL,
  document jsonb NOT NULL,
  version bigint NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, shop_domain, external_id)
) WITH (fillfactor = 70);
${tenantWall('orders.orders')}
CREATE INDEX orders_page ON orders.orders (tenant_id, id DESC);
CREATE INDEX orders_status ON orders.orders (tenant_id, status, id DESC);
CREATE INDEX orders_twins ON orders.orders (tenant_id, phone, placed_at) WHERE phone IS NOT NULL;

CREATE TABLE orders.policies (
  tenant_id uuid PRIMARY KEY,
  policy jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('orders.policies')}
`,
    },
    { id: '02-carriers', sql: carriersTable },
    { id: '03-tasks', sql: tasksTable },
    { id: '04-places', sql: places },
    { id: '05-bulk', sql: bulkTables },
  ],
}
