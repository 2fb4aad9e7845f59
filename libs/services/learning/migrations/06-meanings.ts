import { tenantWall } from '@litper/ports'

/** Words of customers that the bot doubted, masked, and what people's acts tell that they meant: kept for a limited time. */
export const meanings = `
CREATE TABLE learning.meanings (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  conversation_id uuid NOT NULL,
  order_id uuid,
  person text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL,
  text text NOT NULL,
  intent text NOT NULL,
  learnt boolean NOT NULL,
  called boolean NOT NULL,
  meant text,
  shown_by text
) WITH (fillfactor = 80);
${tenantWall('learning.meanings')}
CREATE INDEX meanings_at ON learning.meanings (tenant_id, at DESC);
CREATE INDEX meanings_conversation ON learning.meanings (tenant_id, conversation_id, at DESC);
CREATE INDEX meanings_order ON learning.meanings (tenant_id, order_id, at DESC) WHERE order_id IS NOT NULL;
CREATE INDEX meanings_person ON learning.meanings (tenant_id, person);
`
