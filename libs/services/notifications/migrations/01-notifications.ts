import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { answersFreeAt } from './02-answers-free-at.ts'
import { notices } from './03-notices.ts'
import { shopOfMessages } from './04-shops.ts'
import { timings } from './05-timings.ts'
import { reportRecipients } from './06-report-recipients.ts'

export const notificationsMigrations: SchemaMigrations = {
  schema: 'notifications',
  steps: [
    {
      id: '01-notifications',
      sql: `
CREATE TABLE notifications.provider_accounts (
  tenant_id uuid NOT NULL,
  provider text NOT NULL,
  priority int NOT NULL DEFAULT 1,
  sealed_settings text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, provider)
);
${tenantWall('notifications.provider_accounts')}

CREATE TABLE notifications.contacts (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  phone text,
  user_id text,
  window_until timestamptz,
  next_free_at timestamptz NOT NULL DEFAULT '-infinity',
  UNIQUE (tenant_id, phone),
  UNIQUE (tenant_id, user_id)
) WITH (fillfactor = 70);
${tenantWall('notifications.contacts')}

CREATE TABLE notifications.messages (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  business_key text NOT NULL,
  order_id uuid,
  conversation_id uuid,
  purpose text NOT NULL,
  recipient jsonb NOT NULL,
  plan jsonb NOT NULL,
  text text NOT NULL,
  why text NOT NULL,
  provider text,
  provider_message_id text,
  status text NOT NULL DEFAULT 'queued',
  planned_for timestamptz NOT NULL,
  sent_at timestamptz,
  delivered_at timestamptz,
  read_at timestamptz,
  error text,
  cost_amount numeric(18, 6),
  cost_currency text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, business_key)
) WITH (fillfactor = 70);
${tenantWall('notifications.messages')}
CREATE INDEX messages_order ON notifications.messages (tenant_id, order_id, id);
CREATE INDEX messages_page ON notifications.messages (tenant_id, id DESC);
CREATE INDEX messages_provider ON notifications.messages (tenant_id, provider_message_id) WHERE provider_message_id IS NOT NULL;
`,
    },
    { id: '02-answers-free-at', sql: answersFreeAt },
    { id: '03-notices', sql: notices },
    { id: '04-shops', sql: shopOfMessages },
    { id: '05-timings', sql: timings },
    { id: '06-report-recipients', sql: reportRecipients },
  ],
}
