import { tenantWall } from '@litper/ports'

/** What customers of the tenant mean by some words, as learning told it last. */
export const phrases = `
CREATE TABLE chat.phrases (
  tenant_id uuid NOT NULL,
  state text NOT NULL,
  intent text NOT NULL,
  version int NOT NULL,
  phrases jsonb NOT NULL,
  trial jsonb,
  PRIMARY KEY (tenant_id, state, intent)
) WITH (fillfactor = 80);
${tenantWall('chat.phrases')}
`
