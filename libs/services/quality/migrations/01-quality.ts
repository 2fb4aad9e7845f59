import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { talks } from './02-talks.ts'
import { carrierNames } from './03-carrier-names.ts'
import { orderData } from './04-order-data.ts'

export const qualityMigrations: SchemaMigrations = {
  schema: 'quality',
  steps: [
    {
      id: '01-quality',
      sql: `
CREATE TABLE quality.parcels (
  waybill_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_name text NOT NULL,
  number text NOT NULL,
  carrier text NOT NULL,
  city text NOT NULL,
  state text NOT NULL,
  state_since timestamptz NOT NULL,
  scanned_at timestamptz NOT NULL,
  contacted_at timestamptz,
  ended boolean NOT NULL DEFAULT false,
  scans jsonb NOT NULL DEFAULT '[]'
) WITH (fillfactor = 80);
${tenantWall('quality.parcels')}
CREATE INDEX parcels_order ON quality.parcels (tenant_id, order_id);
CREATE INDEX parcels_still ON quality.parcels (tenant_id, scanned_at) WHERE NOT ended;

CREATE TABLE quality.attempts (
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  at timestamptz NOT NULL,
  carrier text NOT NULL,
  city text NOT NULL,
  PRIMARY KEY (tenant_id, waybill_id, at)
);
${tenantWall('quality.attempts')}
CREATE INDEX attempts_near ON quality.attempts (tenant_id, carrier, city, at);

CREATE TABLE quality.reviews (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  rubric text NOT NULL,
  version int NOT NULL,
  subject_id uuid NOT NULL,
  order_id uuid NOT NULL,
  number text NOT NULL,
  carrier text NOT NULL,
  city text NOT NULL,
  score int NOT NULL,
  findings jsonb NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (tenant_id, rubric, version, subject_id)
);
${tenantWall('quality.reviews')}
CREATE INDEX reviews_page ON quality.reviews (tenant_id, id DESC);

CREATE TABLE quality.tickets (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  order_id uuid NOT NULL,
  order_name text NOT NULL,
  number text NOT NULL,
  carrier text NOT NULL,
  cause text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  owner text,
  note text,
  opened_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
${tenantWall('quality.tickets')}
-- One ticket of a guía and a cause at a time, however often it is told.
CREATE UNIQUE INDEX tickets_one ON quality.tickets (tenant_id, waybill_id, cause) WHERE state IN ('open', 'working');
CREATE INDEX tickets_page ON quality.tickets (tenant_id, id DESC);
`,
    },
    { id: '02-talks', sql: talks },
    { id: '03-carrier-names', sql: carrierNames },
    { id: '04-order-data', sql: orderData },
  ],
}
