import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { turns } from './02-turns.ts'
import { sharing } from './03-sharing.ts'
import { kinds } from './04-kinds.ts'
import { answers } from './05-answers.ts'
import { meanings } from './06-meanings.ts'

export const learningMigrations: SchemaMigrations = {
  schema: 'learning',
  steps: [
    {
      id: '01-learning',
      sql: `
CREATE TABLE learning.parcels (
  order_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  carrier text NOT NULL,
  city text NOT NULL,
  moves jsonb NOT NULL DEFAULT '[]'
) WITH (fillfactor = 80);
${tenantWall('learning.parcels')}

CREATE TABLE learning.outcomes (
  message_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  purpose text NOT NULL,
  hour int NOT NULL,
  carrier text,
  city text,
  sent_at timestamptz NOT NULL,
  moved_at timestamptz,
  ended text
) WITH (fillfactor = 80);
${tenantWall('learning.outcomes')}
CREATE INDEX outcomes_order ON learning.outcomes (tenant_id, order_id);
CREATE INDEX outcomes_sent ON learning.outcomes (tenant_id, sent_at);
`,
    },
    { id: '02-turns', sql: turns },
    { id: '03-sharing', sql: sharing },
    { id: '04-kinds', sql: kinds },
    { id: '05-answers', sql: answers },
    { id: '06-meanings', sql: meanings },
  ],
}
