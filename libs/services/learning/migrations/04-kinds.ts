import { tenantWall } from '@litper/ports'

/** Turns of every kind, not of hours alone; parcels with their end; how parcels stood. */
export const kinds = `
CREATE TABLE learning.in_force (
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  topic text NOT NULL,
  place text NOT NULL,
  version int NOT NULL,
  chosen jsonb NOT NULL,
  trial jsonb,
  basis int,
  set_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, kind, topic, place)
) WITH (fillfactor = 80);
${tenantWall('learning.in_force')}
INSERT INTO learning.in_force (tenant_id, kind, topic, place, version, chosen, trial, set_by, changed_at)
  SELECT tenant_id, 'hour', purpose, city, version, jsonb_build_object('value', hour),
    CASE WHEN trial IS NOT NULL THEN trial - 'hour' || jsonb_build_object('value', trial->'hour') END, set_by, changed_at
  FROM learning.timings;
DROP TABLE learning.timings;

ALTER TABLE learning.turns RENAME COLUMN purpose TO topic;
ALTER TABLE learning.turns RENAME COLUMN city TO place;
ALTER TABLE learning.turns ADD COLUMN kind text NOT NULL DEFAULT 'hour', ADD COLUMN change jsonb NOT NULL DEFAULT '{}';
ALTER TABLE learning.turns ALTER kind DROP DEFAULT, ALTER change DROP DEFAULT;
UPDATE learning.turns SET change = jsonb_build_object('from', from_hour, 'to', to_hour);
ALTER TABLE learning.turns DROP COLUMN from_hour, DROP COLUMN to_hour;
DROP INDEX learning.turns_one_trial;
DROP INDEX learning.turns_place;
CREATE UNIQUE INDEX turns_one_trial ON learning.turns (tenant_id, kind, topic, place) WHERE state = 'trial';
CREATE INDEX turns_place ON learning.turns (tenant_id, kind, topic, place);

-- When its waybill was made, what is collected at the door, and its end: for the carriers. Of parcels from before nothing is known.
ALTER TABLE learning.parcels ADD COLUMN made_at timestamptz, ADD COLUMN collects boolean, ADD COLUMN ended text,
  ADD COLUMN ended_at timestamptz;
CREATE INDEX parcels_made ON learning.parcels (tenant_id, made_at DESC) WHERE made_at IS NOT NULL;

-- How a parcel stood three days after its waybill was made.
CREATE TABLE learning.standings (
  order_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  at timestamptz NOT NULL,
  stood jsonb NOT NULL
);
${tenantWall('learning.standings')}
CREATE INDEX standings_at ON learning.standings (tenant_id, at DESC);
`
