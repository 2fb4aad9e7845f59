import { tenantWall } from '@litper/ports'

/** Conversations until they are judged, what is known of orders, and the reviews that a person should look at. */
export const talks = `
CREATE TABLE quality.orders (
  order_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  status text NOT NULL,
  moved_at timestamptz,
  carrier_name text,
  collect int
) WITH (fillfactor = 80);
${tenantWall('quality.orders')}

CREATE TABLE quality.talks (
  tenant_id uuid NOT NULL,
  -- a keyed hash of who writes
  person text NOT NULL,
  id uuid NOT NULL,
  conversation_id uuid,
  order_id uuid,
  last_heard uuid,
  said jsonb NOT NULL DEFAULT '[]',
  due_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, person)
) WITH (fillfactor = 70);
${tenantWall('quality.talks')}
CREATE INDEX talks_conversation ON quality.talks (tenant_id, conversation_id);
CREATE INDEX talks_heard ON quality.talks (tenant_id, last_heard);
CREATE INDEX talks_due ON quality.talks (tenant_id, due_at);

CREATE TABLE quality.runs (
  run_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  approved int NOT NULL DEFAULT 0,
  denied int NOT NULL DEFAULT 0,
  expired int NOT NULL DEFAULT 0
);
${tenantWall('quality.runs')}

ALTER TABLE quality.reviews ALTER COLUMN order_id DROP NOT NULL, ALTER COLUMN number DROP NOT NULL,
  ALTER COLUMN carrier DROP NOT NULL, ALTER COLUMN city DROP NOT NULL,
  ADD COLUMN conversation_id uuid, ADD COLUMN who text;
CREATE INDEX reviews_conversation ON quality.reviews (tenant_id, conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX reviews_old ON quality.reviews (tenant_id, rubric, at);

CREATE TABLE quality.coaching (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  review_id uuid NOT NULL,
  rubric text NOT NULL,
  score int NOT NULL,
  state text NOT NULL DEFAULT 'open',
  owner text,
  note text,
  opened_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  UNIQUE (tenant_id, review_id)
);
${tenantWall('quality.coaching')}
CREATE INDEX coaching_page ON quality.coaching (tenant_id, state, id DESC);
`
