import { tenantWall } from '@litper/ports'

/** Parcels under way that somebody should look at: a normal one has no row. `risk_hours` is what the lights' trend is told from. */
export const riskTables = `
CREATE TABLE analytics.risks (
  tenant_id uuid NOT NULL,
  waybill_id uuid NOT NULL,
  order_id uuid NOT NULL,
  carrier text NOT NULL,
  city text NOT NULL,
  state text NOT NULL,
  score int NOT NULL,
  level text NOT NULL,
  reasons jsonb NOT NULL,
  weights int NOT NULL,
  since timestamptz NOT NULL,
  assessed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, waybill_id)
) WITH (fillfactor = 70);
${tenantWall('analytics.risks')}
CREATE INDEX risks_page ON analytics.risks (tenant_id, score DESC, waybill_id DESC);

CREATE TABLE analytics.risk_weights (
  tenant_id uuid NOT NULL,
  version int NOT NULL,
  weights jsonb NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, version)
);
${tenantWall('analytics.risk_weights')}

CREATE TABLE analytics.risk_hours (
  tenant_id uuid NOT NULL,
  hour timestamptz NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  parcels int NOT NULL,
  urgent int NOT NULL,
  attention int NOT NULL,
  watch int NOT NULL,
  PRIMARY KEY (tenant_id, hour, kind, name)
);
${tenantWall('analytics.risk_hours')}
`
