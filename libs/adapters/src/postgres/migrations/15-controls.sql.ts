import { tenantWall } from '@litper/ports'
import { spineRight } from './spine-right.ts'

/**
 * Roll-out controls. A claim of effects reads `restricts` beside its rows, so that a tenant without limits pays no statement for them.
 * `control_passes`: what left, for the limits; two days. `withheld`: what did not; ninety days.
 */
export const controlTables = `
CREATE TABLE spine.controls (
  tenant_id uuid NOT NULL,
  kind text NOT NULL,
  is_on boolean NOT NULL DEFAULT true,
  dry_run boolean NOT NULL DEFAULT false,
  pilot jsonb,
  limits jsonb NOT NULL DEFAULT '{}',
  reason text,
  paused jsonb,
  set_by text NOT NULL,
  set_at timestamptz NOT NULL,
  restricts boolean GENERATED ALWAYS AS (NOT is_on OR dry_run OR pilot IS NOT NULL OR limits <> '{}' OR paused IS NOT NULL) STORED,
  PRIMARY KEY (tenant_id, kind)
);
${tenantWall('spine.controls')}
${spineRight('spine.controls')}

CREATE TABLE spine.control_passes (
  tenant_id uuid NOT NULL,
  effect_id uuid NOT NULL,
  kind text NOT NULL,
  dry boolean NOT NULL,
  phone bytea,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, effect_id)
);
${tenantWall('spine.control_passes')}
CREATE INDEX control_passes_of_day ON spine.control_passes (tenant_id, kind, at);

CREATE TABLE spine.withheld (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  effect_id uuid NOT NULL,
  kind text NOT NULL,
  because text NOT NULL,
  what text NOT NULL,
  city text,
  carrier text,
  about jsonb NOT NULL DEFAULT '{}',
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, effect_id)
);
${tenantWall('spine.withheld')}
CREATE INDEX withheld_of_kind ON spine.withheld (tenant_id, kind, at);
`
