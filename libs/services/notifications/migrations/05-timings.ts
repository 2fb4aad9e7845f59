import { tenantWall } from '@litper/ports'

/** At what hour a message leaves in a city, as learning told it last. */
export const timings = `
CREATE TABLE notifications.timings (
  tenant_id uuid NOT NULL,
  purpose text NOT NULL,
  city text NOT NULL,
  version int NOT NULL,
  hour int,
  trial jsonb,
  PRIMARY KEY (tenant_id, purpose, city)
) WITH (fillfactor = 80);
${tenantWall('notifications.timings')}
`
