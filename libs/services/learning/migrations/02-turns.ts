import { tenantWall } from '@litper/ports'

/** Turns of learning, the hours in force, and which tickets followed. */
export const turns = `
CREATE TABLE learning.timings (
  tenant_id uuid NOT NULL,
  purpose text NOT NULL,
  city text NOT NULL,
  version int NOT NULL,
  hour int,
  trial jsonb,
  set_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, purpose, city)
) WITH (fillfactor = 80);
${tenantWall('learning.timings')}

CREATE TABLE learning.turns (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  purpose text NOT NULL,
  city text NOT NULL,
  from_hour int,
  to_hour int NOT NULL,
  state text NOT NULL,
  share_percent int NOT NULL,
  looks int NOT NULL,
  tried_at timestamptz,
  looked_at timestamptz,
  examined jsonb,
  promised jsonb,
  alarmed boolean NOT NULL
) WITH (fillfactor = 80);
${tenantWall('learning.turns')}
-- One trial at a time of a message in a city: two would change each other's outcomes.
CREATE UNIQUE INDEX turns_one_trial ON learning.turns (tenant_id, purpose, city) WHERE state = 'trial';
CREATE INDEX turns_page ON learning.turns (tenant_id, id DESC);
CREATE INDEX turns_place ON learning.turns (tenant_id, purpose, city);

-- What was decided, by whom, from which data. Rows are only added.
CREATE TABLE learning.entries (
  turn_id uuid NOT NULL,
  n int NOT NULL,
  tenant_id uuid NOT NULL,
  at timestamptz NOT NULL,
  step text NOT NULL,
  by text NOT NULL,
  because text NOT NULL,
  data jsonb,
  PRIMARY KEY (turn_id, n)
);
${tenantWall('learning.entries')}

-- A ticket may be told before the first movement.
ALTER TABLE learning.parcels ALTER COLUMN carrier DROP NOT NULL, ALTER COLUMN city DROP NOT NULL,
  ADD COLUMN tickets jsonb NOT NULL DEFAULT '[]';
ALTER TABLE learning.outcomes ADD COLUMN ticket_at timestamptz;
CREATE INDEX outcomes_purpose ON learning.outcomes (tenant_id, purpose, sent_at DESC);
`
