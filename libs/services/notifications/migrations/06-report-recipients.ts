import { tenantWall } from '@litper/ports'

/** Who of the merchant's people wants which reports, by which way; and how to find what went out for a report. */
export const reportRecipients = `
CREATE TABLE notifications.report_recipients (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  way text NOT NULL,
  address text NOT NULL,
  name text NOT NULL,
  kinds text[] NOT NULL,
  -- they said that they want no more: only they can take it back
  stopped_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, way, address)
);
${tenantWall('notifications.report_recipients')}
CREATE INDEX messages_report ON notifications.messages (tenant_id, business_key text_pattern_ops) WHERE purpose = 'reporte';
`
