import { tenantWall } from '@litper/ports'

/** What was sent about which order, for who quotes it; how often a hold's question was answered, and where; who it is for. */
export const talk = `
CREATE TABLE chat.sent (
  tenant_id uuid NOT NULL,
  provider_message_id text NOT NULL,
  order_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, provider_message_id)
);
${tenantWall('chat.sent')}
ALTER TABLE chat.parcels
  ADD COLUMN recipient text,
  ADD COLUMN answers int NOT NULL DEFAULT 0,
  ADD COLUMN answered_in uuid;
CREATE INDEX parcels_number ON chat.parcels (tenant_id, number) WHERE number IS NOT NULL;
`
