import { tenantWall } from '@litper/ports'

/** Who has another number now; and what an operator must know of providers: one open row for each thing, counted. */
export const notices = `
ALTER TABLE notifications.contacts ADD COLUMN moved_phone text, ADD COLUMN moved_user_id text;

CREATE TABLE notifications.provider_notices (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  provider text NOT NULL,
  kind text NOT NULL,
  code text NOT NULL,
  subject text NOT NULL DEFAULT '',
  severity text NOT NULL,
  detail text,
  times int NOT NULL DEFAULT 1,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  acknowledged_by text
);
${tenantWall('notifications.provider_notices')}
CREATE UNIQUE INDEX provider_notices_open ON notifications.provider_notices (tenant_id, provider, kind, code, subject)
  WHERE acknowledged_at IS NULL;
CREATE INDEX provider_notices_page ON notifications.provider_notices (tenant_id, id DESC);
`
