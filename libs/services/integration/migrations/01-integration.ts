import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { archivedBodies } from './02-archived-bodies.ts'
import { orderRules } from './03-order-rules.ts'
import { calledOff } from './04-called-off.ts'
import { importTables } from './05-imports.ts'
import { privacyAnswers } from './06-privacy-answers.ts'
import { requestsOfPeople } from './07-people.ts'
import { madeSecrets } from './08-made-secrets.ts'

const sql = `
CREATE TABLE integration.shops (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  shop_domain text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('connected', 'uninstalled', 'redacted')),
  api_url text,
  sealed_app text NOT NULL,
  sealed_token text,
  token_expires_at timestamptz,
  reconcile_cursor timestamptz NOT NULL,
  connected_at timestamptz NOT NULL,
  uninstalled_at timestamptz
);
${tenantWall('integration.shops', 'shop_domain')}

CREATE TABLE integration.whatsapp_numbers (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  phone_number_id text NOT NULL UNIQUE,
  waba_id text NOT NULL,
  sealed_secret text NOT NULL,
  verify_token_hash text NOT NULL,
  connected_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('integration.whatsapp_numbers', 'phone_number_id')}
CREATE POLICY lookup_account ON integration.whatsapp_numbers FOR SELECT TO litper_app
  USING (waba_id = nullif(current_setting('litper.lookup', true), ''));
CREATE POLICY lookup_verify ON integration.whatsapp_numbers FOR SELECT TO litper_app
  USING (verify_token_hash = nullif(current_setting('litper.lookup', true), ''));

CREATE TABLE integration.chatea_accounts (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL UNIQUE,
  bearer_hash text NOT NULL UNIQUE,
  connected_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('integration.chatea_accounts', 'bearer_hash')}

CREATE TABLE integration.raw_events (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  source text NOT NULL,
  external_id text NOT NULL,
  topic text NOT NULL,
  headers json NOT NULL,
  body text,
  subject text,
  subject_updated_at timestamptz,
  person text,
  received_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, source, external_id)
);
${tenantWall('integration.raw_events')}
CREATE INDEX raw_events_subject ON integration.raw_events (tenant_id, subject) WHERE subject IS NOT NULL;
CREATE INDEX raw_events_person ON integration.raw_events (tenant_id, person) WHERE person IS NOT NULL;

CREATE TABLE integration.seen_notices (
  tenant_id uuid NOT NULL,
  source text NOT NULL,
  key text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, source, key)
);
${tenantWall('integration.seen_notices')}

CREATE TABLE integration.fulfillments (
  waybill_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  external_order_id text NOT NULL,
  shop_domain text NOT NULL,
  number text NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'failed')),
  fulfillment_id text,
  created_at timestamptz NOT NULL DEFAULT now()
);
${tenantWall('integration.fulfillments')}
CREATE INDEX fulfillments_order ON integration.fulfillments (tenant_id, shop_domain, external_order_id);

CREATE TABLE integration.privacy_requests (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  shop_domain text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('data_request', 'customer_redact', 'shop_redact')),
  customer_external_id text,
  orders text[] NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  due_at timestamptz NOT NULL,
  redacted_rows int NOT NULL DEFAULT 0
);
${tenantWall('integration.privacy_requests')}
`

/** Connected shops, numbers and accounts; every raw delivery; fulfillments written back; privacy requests. */
export const integrationMigrations: SchemaMigrations = {
  schema: 'integration',
  steps: [
    { id: '01-integration', sql },
    { id: '02-archived-bodies', sql: archivedBodies },
    { id: '03-order-rules', sql: orderRules },
    { id: '04-called-off', sql: calledOff },
    { id: '05-imports', sql: importTables },
    { id: '06-privacy-answers', sql: privacyAnswers },
    { id: '07-people', sql: requestsOfPeople },
    { id: '08-made-secrets', sql: madeSecrets },
  ],
}
