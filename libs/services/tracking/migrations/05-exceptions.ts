import { tenantWall } from '@litper/ports'

/**
 * The novedad of a parcel, with until when its carrier takes an answer; the latest one of each parcel. Those that are open at this step get three
 * days without Saturdays and Sundays: SQL knows no holidays.
 */
export const exceptionsTable = `
CREATE TABLE tracking.exceptions (
  waybill_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  order_id uuid NOT NULL,
  carrier text NOT NULL,
  city text NOT NULL,
  family text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'answered', 'closed')),
  opened_at timestamptz NOT NULL,
  answer_until timestamptz NOT NULL,
  answered_at timestamptz,
  answers jsonb NOT NULL DEFAULT '[]'
) WITH (fillfactor = 80);
${tenantWall('tracking.exceptions')}
CREATE INDEX exceptions_worklist ON tracking.exceptions (tenant_id, state, answer_until, waybill_id);
CREATE INDEX exceptions_order ON tracking.exceptions (tenant_id, order_id);
INSERT INTO tracking.exceptions (waybill_id, tenant_id, order_id, carrier, city, family, state, opened_at, answer_until)
SELECT id, tenant_id, order_id, carrier, coalesce(document->'destination'->>'city', ''), coalesce(exception, 'other'), 'open', moved_at,
  (SELECT day FROM generate_series(moved_at + interval '1 day', moved_at + interval '7 days', interval '1 day') day
   WHERE extract(isodow FROM day AT TIME ZONE 'America/Bogota') < 6 ORDER BY day OFFSET 2 LIMIT 1)
FROM tracking.waybills WHERE state = 'exception' AND moved_at IS NOT NULL;
`
