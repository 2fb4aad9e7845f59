import { tenantWall } from '@litper/ports'

/** What customers asked people, and what these answered: masked, and kept for a limited time. */
export const answers = `
CREATE TABLE learning.answers (
  conversation_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  person text,
  asked_at timestamptz NOT NULL,
  question text NOT NULL,
  answers jsonb NOT NULL,
  rating text
) WITH (fillfactor = 80);
${tenantWall('learning.answers')}
CREATE INDEX answers_asked ON learning.answers (tenant_id, asked_at DESC);
CREATE INDEX answers_person ON learning.answers (tenant_id, person) WHERE person IS NOT NULL;
`
