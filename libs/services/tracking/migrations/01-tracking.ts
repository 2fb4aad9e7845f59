import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { dropPhase } from './02-phase.ts'
import { choicesTable } from './03-choices.ts'
import { livingIndex } from './04-living.ts'
import { exceptionsTable } from './05-exceptions.ts'
import { customerRequestsTables } from './06-customer-requests.ts'
import { pushSecrets } from './07-push-secrets.ts'
import { carrierPriors } from './08-carrier-priors.ts'

export const trackingMigrations: SchemaMigrations = {
  schema: 'tracking',
  steps: [
    {
      id: '01-tracking',
      sql: `
CREATE TABLE tracking.carrier_accounts (
  tenant_id uuid NOT NULL,
  carrier text NOT NULL,
  enabled boolean NOT NULL DEFAULT true,
  priority int NOT NULL DEFAULT 1,
  sealed_settings text NOT NULL,
  sender jsonb NOT NULL,
  parcel jsonb NOT NULL,
  push_key text UNIQUE,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, carrier)
);
${tenantWall('tracking.carrier_accounts', 'push_key')}

CREATE TABLE tracking.waybills (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  carrier text NOT NULL,
  number text,
  token text NOT NULL UNIQUE,
  state text NOT NULL,
  exception text,
  phase smallint NOT NULL DEFAULT 0,
  moved_at timestamptz,
  document jsonb NOT NULL,
  next_poll_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 70);
${tenantWall('tracking.waybills', 'token')}
CREATE INDEX waybills_number ON tracking.waybills (tenant_id, number);
CREATE INDEX waybills_order ON tracking.waybills (tenant_id, order_id);
CREATE UNIQUE INDEX waybills_living ON tracking.waybills (tenant_id, order_id)
  WHERE state NOT IN ('delivered', 'returned', 'lost', 'cancelled', 'refused');
CREATE INDEX waybills_page ON tracking.waybills (tenant_id, id DESC);
CREATE INDEX waybills_due ON tracking.waybills (tenant_id, next_poll_at) WHERE next_poll_at IS NOT NULL;

CREATE TABLE tracking.waybill_events (
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  at timestamptz NOT NULL,
  code text NOT NULL,
  state text,
  exception text,
  description text NOT NULL,
  city text,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (waybill_id, at, code)
);
${tenantWall('tracking.waybill_events')}

CREATE TABLE tracking.carrier_pushes (
  tenant_id uuid NOT NULL,
  carrier text NOT NULL,
  digest bytea NOT NULL,
  body text NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, carrier, digest)
);
${tenantWall('tracking.carrier_pushes')}
`,
    },
    { id: '02-phase', sql: dropPhase },
    { id: '03-choices', sql: choicesTable },
    { id: '04-living', sql: livingIndex },
    { id: '05-exceptions', sql: exceptionsTable },
    { id: '06-customer-requests', sql: customerRequestsTables },
    { id: '07-push-secrets', sql: pushSecrets },
    { id: '08-carrier-priors', sql: carrierPriors },
  ],
}
