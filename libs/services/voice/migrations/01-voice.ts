import { type SchemaMigrations, tenantWall } from '@litper/ports'

export const voiceMigrations: SchemaMigrations = {
  schema: 'voice',
  steps: [
    {
      id: '01-voice',
      sql: `
CREATE TABLE voice.accounts (
  tenant_id uuid PRIMARY KEY,
  provider text NOT NULL,
  number text NOT NULL,
  lines int NOT NULL,
  sealed_settings text NOT NULL,
  webhook_key text NOT NULL UNIQUE,
  fault text,
  updated_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('voice.accounts', 'webhook_key')}

CREATE TABLE voice.policies (
  tenant_id uuid PRIMARY KEY,
  policy jsonb NOT NULL
);
${tenantWall('voice.policies')}

CREATE TABLE voice.parcels (
  order_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  shop_domain text,
  order_name text NOT NULL DEFAULT '',
  phone text,
  first_name text,
  status text NOT NULL DEFAULT 'placed',
  round int NOT NULL DEFAULT 1,
  asked_at timestamptz,
  collect jsonb,
  waybill_id uuid,
  number text,
  carrier text,
  carrier_name text,
  state text,
  moved_at timestamptz,
  moved_in text,
  exception text,
  city text
) WITH (fillfactor = 70);
${tenantWall('voice.parcels')}
CREATE INDEX parcels_phone ON voice.parcels (tenant_id, phone);
CREATE INDEX parcels_number ON voice.parcels (tenant_id, number) WHERE number IS NOT NULL;

CREATE TABLE voice.campaigns (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  name text NOT NULL,
  purpose text NOT NULL,
  state text NOT NULL,
  reason text,
  max_tries int NOT NULL,
  total int NOT NULL DEFAULT 0,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  ended_at timestamptz
);
${tenantWall('voice.campaigns')}
CREATE INDEX campaigns_page ON voice.campaigns (tenant_id, id DESC);

CREATE TABLE voice.calls (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  business_key text NOT NULL,
  direction text NOT NULL DEFAULT 'out',
  purpose text NOT NULL,
  campaign_id uuid,
  order_id uuid,
  shop_domain text,
  phone text,
  why text NOT NULL,
  state text NOT NULL,
  due_at timestamptz NOT NULL,
  max_tries int NOT NULL,
  tries int NOT NULL DEFAULT 0,
  dials int NOT NULL DEFAULT 0,
  outcome text,
  needs_person boolean NOT NULL DEFAULT false,
  resolved_at timestamptz,
  resolved_by text,
  created_at timestamptz NOT NULL,
  settled_at timestamptz,
  UNIQUE (tenant_id, business_key)
) WITH (fillfactor = 70);
${tenantWall('voice.calls')}
CREATE INDEX calls_due ON voice.calls (tenant_id, due_at, id) WHERE state = 'waiting';
CREATE INDEX calls_phone ON voice.calls (tenant_id, phone) WHERE state = 'waiting';
CREATE INDEX calls_order ON voice.calls (tenant_id, order_id, id);
CREATE INDEX calls_campaign ON voice.calls (tenant_id, campaign_id, state) WHERE campaign_id IS NOT NULL;
CREATE INDEX calls_page ON voice.calls (tenant_id, id DESC);
CREATE INDEX calls_person ON voice.calls (tenant_id, id DESC) WHERE needs_person;

CREATE TABLE voice.tries (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  call_id uuid NOT NULL,
  n int NOT NULL,
  phone text,
  provider text NOT NULL,
  provider_call_id text,
  state text NOT NULL,
  dialed_at timestamptz NOT NULL,
  lost_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  answered_by text,
  result text,
  error text,
  seconds int,
  cost_amount numeric(18, 6),
  cost_currency text,
  dialog jsonb NOT NULL DEFAULT '{}',
  recording text,
  recording_id text,
  recording_key text,
  recording_until timestamptz,
  UNIQUE (tenant_id, provider_call_id)
) WITH (fillfactor = 70);
${tenantWall('voice.tries')}
CREATE INDEX tries_call ON voice.tries (tenant_id, call_id, id);
CREATE INDEX tries_open ON voice.tries (tenant_id, phone) WHERE state <> 'ended';
CREATE INDEX tries_phone ON voice.tries (tenant_id, phone, dialed_at);
CREATE INDEX tries_kept ON voice.tries (tenant_id, recording_until) WHERE recording_key IS NOT NULL;

CREATE TABLE voice.turns (
  tenant_id uuid NOT NULL,
  try_id uuid NOT NULL,
  n int NOT NULL,
  heard text,
  keys text,
  script jsonb NOT NULL,
  steps jsonb NOT NULL DEFAULT '[]',
  at timestamptz NOT NULL,
  PRIMARY KEY (try_id, n)
);
${tenantWall('voice.turns')}

CREATE TABLE voice.people (
  tenant_id uuid NOT NULL,
  phone text NOT NULL,
  opted_out_at timestamptz,
  opted_out_by text,
  unproved int NOT NULL DEFAULT 0,
  unproved_at timestamptz,
  PRIMARY KEY (tenant_id, phone)
);
${tenantWall('voice.people')}
`,
    },
  ],
}
