import { tenantWall } from '@litper/ports'

/** Files of orders and parcels: each file, the verdict of each line, what each thing said last, and how a tenant's columns are read. */
export const importTables = `
CREATE TABLE integration.imports (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('awaiting_mapping', 'queued', 'running', 'done', 'cancelled', 'failed')),
  file_name text NOT NULL,
  bytes int NOT NULL,
  sha256 text NOT NULL,
  parts int NOT NULL,
  details jsonb NOT NULL,
  handled int NOT NULL DEFAULT 0,
  total int,
  counts jsonb NOT NULL,
  fault text,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  ended_at timestamptz,
  file_gone_at timestamptz
);
${tenantWall('integration.imports')}
CREATE INDEX imports_page ON integration.imports (tenant_id, id DESC);
CREATE UNIQUE INDEX imports_file ON integration.imports (tenant_id, sha256) WHERE state NOT IN ('cancelled', 'failed');

CREATE TABLE integration.import_lines (
  tenant_id uuid NOT NULL,
  import_id uuid NOT NULL,
  line int NOT NULL,
  verdict text NOT NULL,
  key text,
  code text,
  notes jsonb NOT NULL,
  cells jsonb,
  PRIMARY KEY (import_id, line)
);
${tenantWall('integration.import_lines')}

CREATE TABLE integration.import_items (
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  key text NOT NULL,
  digest text NOT NULL,
  import_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, kind, key)
);
${tenantWall('integration.import_items')}

CREATE TABLE integration.import_mappings (
  tenant_id uuid NOT NULL,
  signature text NOT NULL,
  kind text NOT NULL,
  mapping jsonb NOT NULL,
  PRIMARY KEY (tenant_id, signature)
);
${tenantWall('integration.import_mappings')}
`
