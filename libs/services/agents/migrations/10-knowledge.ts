import { type Migration, tenantWall } from '@litper/ports'

/** What a tenant knows: articles with their versions, and how its brand speaks. Agents' runs have the steps before 10. */
export const knowledgeSteps: readonly Migration[] = [
  {
    id: '10-knowledge',
    sql: `
CREATE TABLE agents.articles (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'approved', 'retired')),
  title text NOT NULL,
  current int,
  newest int NOT NULL,
  updated_at timestamptz NOT NULL
);
${tenantWall('agents.articles')}
CREATE INDEX articles_page ON agents.articles (tenant_id, id DESC);

CREATE TABLE agents.article_versions (
  tenant_id uuid NOT NULL,
  article_id uuid NOT NULL,
  version int NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  passages int NOT NULL,
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  approved_by text,
  approved_at timestamptz,
  PRIMARY KEY (tenant_id, article_id, version)
);
${tenantWall('agents.article_versions')}

CREATE TABLE agents.brand_voices (
  tenant_id uuid PRIMARY KEY,
  voice jsonb NOT NULL
);
${tenantWall('agents.brand_voices')}
`,
  },
]
