import { tenantWall } from '@litper/ports'

/** How customers found a conversation that is over; and who wants no messages beside answers. */
export const satisfaction = `
CREATE TABLE chat.satisfaction (
  conversation_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  contact_id uuid NOT NULL,
  order_id uuid,
  resolved_by text NOT NULL,
  asked_at timestamptz NOT NULL,
  rating text,
  rated_at timestamptz
);
${tenantWall('chat.satisfaction')}
CREATE INDEX satisfaction_contact ON chat.satisfaction (tenant_id, contact_id, asked_at DESC);
ALTER TABLE chat.contacts ADD COLUMN opted_out_at timestamptz;
`
