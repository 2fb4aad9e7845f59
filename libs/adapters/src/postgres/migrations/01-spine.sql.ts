import { tenantWall } from '@litper/ports'
import { spineRight } from './spine-right.ts'

/** The tables that every service shares: outbox, log, inbox, effects and dead letters. */
export const spineTables = `
CREATE TABLE spine.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL,
  shard smallint NOT NULL,
  stream text NOT NULL,
  envelope json NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
${tenantWall('spine.outbox')}
${spineRight('spine.outbox')}

CREATE TABLE spine.log (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL,
  stream text NOT NULL,
  envelope json NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('spine.log')}
${spineRight('spine.log')}
CREATE INDEX log_at ON spine.log USING brin (at);

CREATE TABLE spine.cursors (
  consumer text PRIMARY KEY,
  position bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON spine.cursors TO litper_spine;

CREATE TABLE spine.inbox (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, consumer)
);
${tenantWall('spine.inbox')}
${spineRight('spine.inbox')}
CREATE INDEX inbox_at ON spine.inbox USING brin (at);

CREATE TABLE spine.effects (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  payload json NOT NULL,
  state text NOT NULL DEFAULT 'pending',
  run_at timestamptz NOT NULL DEFAULT now(),
  attempts int NOT NULL DEFAULT 0,
  uncertain boolean NOT NULL DEFAULT false,
  owner bigint,
  claimed_at timestamptz,
  result json,
  error text,
  correlation uuid NOT NULL,
  traceparent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz,
  UNIQUE (tenant_id, kind, key)
) WITH (fillfactor = 80);
${tenantWall('spine.effects')}
${spineRight('spine.effects')}
CREATE INDEX effects_due ON spine.effects (run_at) WHERE state = 'pending';
CREATE INDEX effects_claimed ON spine.effects (owner) WHERE state = 'claimed';

CREATE TABLE spine.tenants (
  tenant_id uuid PRIMARY KEY,
  name text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('spine.tenants')}
${spineRight('spine.tenants')}

CREATE TABLE spine.dead_letters (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  source text NOT NULL,
  name text NOT NULL,
  error text NOT NULL,
  attempts int NOT NULL,
  envelope json NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  replayed_at timestamptz
);
${tenantWall('spine.dead_letters')}
${spineRight('spine.dead_letters')}
`
