import { type SchemaMigrations, tenantWall } from '@litper/ports'
import { factTables } from './02-facts.ts'
import { dayTables } from './03-days.ts'
import { riskTables } from './04-risks.ts'
import { reportTables } from './05-reports.ts'
import { ratings } from './06-ratings.ts'
import { reportSending } from './07-report-sending.ts'
import { standings } from './08-standings.ts'
import { deliveryRatings } from './09-delivery-ratings.ts'

export const analyticsMigrations: SchemaMigrations = {
  schema: 'analytics',
  steps: [
    {
      id: '01-analytics',
      sql: `
CREATE TABLE analytics.settings (
  tenant_id uuid PRIMARY KEY,
  zone text NOT NULL,
  language text NOT NULL,
  currency text NOT NULL
);
${tenantWall('analytics.settings')}

CREATE TABLE analytics.set_aside (
  tenant_id uuid NOT NULL,
  event_id uuid NOT NULL,
  name text NOT NULL,
  version int NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, event_id)
);
${tenantWall('analytics.set_aside')}
`,
    },
    { id: '02-facts', sql: factTables },
    { id: '03-days', sql: dayTables },
    { id: '04-risks', sql: riskTables },
    { id: '05-reports', sql: reportTables },
    { id: '06-ratings', sql: ratings },
    { id: '07-report-sending', sql: reportSending },
    { id: '08-standings', sql: standings },
    { id: '09-delivery-ratings', sql: deliveryRatings },
  ],
}
