import { tenantWall } from '@litper/ports'

/**
 * The sums of days that have ended. `days.version` rises when a fact of the day changes; the rows of a day hold as long as it is the
 * version that was `counted`. A day is the number of days since 1970-01-01 in the merchant's zone.
 */
export const dayTables = `
CREATE TABLE analytics.days (
  tenant_id uuid NOT NULL,
  cube text NOT NULL,
  day int NOT NULL,
  version int NOT NULL DEFAULT 1,
  counted int NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, cube, day)
) WITH (fillfactor = 80);
${tenantWall('analytics.days')}

CREATE TABLE analytics.day_rows (
  tenant_id uuid NOT NULL,
  cube text NOT NULL,
  label text NOT NULL,
  day int NOT NULL,
  d1 text NOT NULL,
  d2 text NOT NULL,
  currency text NOT NULL,
  hours int NOT NULL,
  sums numeric[] NOT NULL,
  PRIMARY KEY (tenant_id, cube, label, day, d1, d2, currency, hours)
);
${tenantWall('analytics.day_rows')}
`
