import { tenantWall } from '@litper/ports'
import { spineRight } from './spine-right.ts'

/**
 * Rows come and go as in the outbox. All rows of a key are due at the same time, in the order of their positions. `lane` is the hash of group,
 * tenant and key: a key is looked up by it alone, so that not even a planner that knows nothing of the table yet takes the other index.
 */
export const parkedEvents = `
CREATE TABLE spine.parked_events (
  consumer text NOT NULL,
  tenant_id uuid NOT NULL,
  key text NOT NULL,
  lane uuid NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  event_id uuid NOT NULL,
  envelope json NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  error text,
  parked_at timestamptz NOT NULL DEFAULT now(),
  try_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, consumer)
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
${tenantWall('spine.parked_events')}
${spineRight('spine.parked_events')}
CREATE INDEX parked_due ON spine.parked_events (consumer, tenant_id, try_at, position);
CREATE INDEX parked_lanes ON spine.parked_events (lane, position);
`
