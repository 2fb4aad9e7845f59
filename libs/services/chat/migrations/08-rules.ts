import { tenantWall } from '@litper/ports'

/** What the tenant set for the bot, each version as it was; and what the customer came with last, and how often in a row. */
export const rulesOfTenant = `
CREATE TABLE chat.rules (
  tenant_id uuid NOT NULL,
  version int NOT NULL,
  rules jsonb NOT NULL,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, version)
);
${tenantWall('chat.rules')}
ALTER TABLE chat.conversations ADD COLUMN last_matter text, ADD COLUMN same_times int NOT NULL DEFAULT 0;
`
