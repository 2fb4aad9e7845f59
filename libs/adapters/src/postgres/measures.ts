import type { Measures, OwnMeasures, ServerMeasures } from '@litper/ports'
import type { Database } from './database.ts'
import type { Scope } from './scope.ts'
import { COUNTS } from './spine/parked-sql.ts'

const OUTBOX = `SELECT (SELECT count(*) FROM spine.outbox)::int AS events,
  coalesce((SELECT extract(epoch FROM now() - told_at) FROM spine.outbox ORDER BY id LIMIT 1), 0)::float8 AS age`
/** Both conditions are those of the tables' partial indexes. */
const EFFECTS = `SELECT kind, 'claimed' AS state, count(*)::int AS effects FROM spine.effects WHERE state = 'claimed' GROUP BY kind
  UNION ALL
  SELECT kind, CASE WHEN uncertain THEN 'uncertain' WHEN run_at <= now() THEN 'due' ELSE 'waiting' END, count(*)::int
  FROM spine.effects WHERE state = 'pending' GROUP BY 1, 2`
const SERVER = `SELECT (SELECT sum(numbackends) FROM pg_stat_database)::int AS connections,
  current_setting('max_connections')::int AS "mostConnections", pg_database_size(current_database())::float8 AS bytes,
  (pg_snapshot_xmax(pg_current_snapshot())::text::bigint - pg_snapshot_xmin(pg_current_snapshot())::text::bigint)::float8 AS horizon,
  xact_commit::float8 AS committed, xact_rollback::float8 AS "rolledBack", deadlocks::float8 AS deadlocks,
  blks_hit::float8 AS "blocksHit", blks_read::float8 AS "blocksRead"
  FROM pg_stat_database WHERE datname = current_database()`

/** Row-level security leaves the tenant's own rows. */
const OWN = `SELECT (SELECT count(*) FROM spine.outbox)::int AS outbox,
  (SELECT count(*) FROM spine.dead_letters WHERE replayed_at IS NULL)::int AS "deadLetters",
  coalesce((SELECT json_agg(e) FROM (${EFFECTS}) e), '[]') AS effects,
  coalesce((SELECT json_agg(p) FROM (${COUNTS}) p), '[]') AS parked`

/** Asked by the spine's role at a scrape, over all tenants: numbers only. `own` as the current tenant. */
export function measuresOf(database: Pick<Database, 'query' | 'tenantQuery'>, scope: Scope): Measures {
  return {
    async outbox() {
      const [row] = await database.query<{ events: number; age: number }>(OUTBOX)
      return { events: row!.events, oldestSeconds: Math.max(0, row!.age) }
    },
    effects: () => database.query(EFFECTS),
    async server() {
      const [row] = await database.query<ServerMeasures>(SERVER)
      return row!
    },
    async own() {
      const [row] = await database.tenantQuery<OwnMeasures>(scope(), OWN)
      return row!
    },
  }
}
