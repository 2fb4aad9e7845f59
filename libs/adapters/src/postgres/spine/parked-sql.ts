import { TENANT } from '../migrations/wall.ts'

const OWN = `consumer = $1 AND tenant_id = ${TENANT}`

/** One statement, for each run of events asks it: the inbox takes what has nothing waiting before it; the other rows are keys that have. */
export const ADMIT = `WITH waiting AS MATERIALIZED (
    SELECT DISTINCT key FROM spine.parked_events WHERE ${OWN} AND key = ANY($3::text[])),
  claimed AS (
    INSERT INTO spine.inbox (consumer, event_id, tenant_id)
    SELECT $1, id, ${TENANT} FROM unnest($2::uuid[], $3::text[]) AS u(id, key)
    WHERE NOT EXISTS (SELECT FROM waiting w WHERE w.key = u.key) ORDER BY id
    ON CONFLICT DO NOTHING RETURNING event_id)
  SELECT event_id AS id, NULL AS key FROM claimed UNION ALL SELECT NULL, key FROM waiting`

/** What comes behind something is due with it. */
export const PARK = `INSERT INTO spine.parked_events (consumer, tenant_id, key, event_id, envelope, attempts, error, try_at)
  SELECT $1, ${TENANT}, u.key, id, envelope, attempts, error,
    coalesce((SELECT max(q.try_at) FROM spine.parked_events q WHERE q.consumer = $1 AND q.tenant_id = ${TENANT} AND q.key = u.key),
             now() + make_interval(secs => wait / 1000.0))
  FROM ROWS FROM (unnest($2::text[]), unnest($3::uuid[]), json_array_elements($4::json), unnest($5::int[]), unnest($6::text[]), unnest($7::int[]))
    WITH ORDINALITY AS u(key, id, envelope, attempts, error, wait, n) ORDER BY n
  ON CONFLICT DO NOTHING`

/** The first due row of each tenant, found by jumping from tenant to tenant in the index. */
export const DUE = `WITH RECURSIVE first AS (
    (SELECT tenant_id, try_at FROM spine.parked_events WHERE consumer = $1 ORDER BY tenant_id, try_at LIMIT 1)
    UNION ALL
    SELECT n.tenant_id, n.try_at FROM first, LATERAL (
      SELECT tenant_id, try_at FROM spine.parked_events p WHERE p.consumer = $1 AND p.tenant_id > first.tenant_id
      ORDER BY tenant_id, try_at LIMIT 1) n)
  SELECT tenant_id, (extract(epoch FROM try_at - now()) * 1000)::float8 AS wait FROM first`

export const TURN = `SELECT pg_try_advisory_xact_lock(hashtextextended('litper parked ' || $1 || ${TENANT}, 0)) AS mine`

/** A row that came while its key was postponed may be due before those before it: it waits for them all the same. */
export const TAKE = `SELECT envelope, attempts, error IS NOT NULL AS failed FROM spine.parked_events p
  WHERE ${OWN} AND try_at <= now() AND NOT EXISTS (
    SELECT FROM spine.parked_events q WHERE q.consumer = p.consumer AND q.tenant_id = p.tenant_id AND q.key = p.key
      AND q.position < p.position AND q.try_at > p.try_at)
  ORDER BY try_at, position LIMIT $2`

export const REMOVE = 'DELETE FROM spine.parked_events WHERE consumer = $1 AND event_id = ANY($2::uuid[])'
export const DOUBT = `UPDATE spine.parked_events SET error = coalesce(error, $3) WHERE consumer = $1 AND event_id = ANY($2::uuid[])`

export const POSTPONE = `UPDATE spine.parked_events SET try_at = now() + make_interval(secs => $4 / 1000.0),
    attempts = CASE WHEN event_id = $3 THEN attempts + $6 ELSE attempts END, error = CASE WHEN event_id = $3 THEN $5 ELSE error END
  WHERE ${OWN} AND key = $2`

export const LIST = `SELECT position::text AS id, consumer, key, envelope->>'name' AS event, event_id, error, attempts, parked_at, try_at,
    (SELECT count(*)::int FROM spine.parked_events q
     WHERE q.consumer = p.consumer AND q.tenant_id = p.tenant_id AND q.key = p.key AND q.position > p.position) AS waiting
  FROM spine.parked_events p WHERE tenant_id = ${TENANT} AND error IS NOT NULL AND ($1::bigint IS NULL OR position < $1)
  ORDER BY position DESC LIMIT $2`

export const COUNTS = `SELECT consumer AS "group", count(DISTINCT (tenant_id, key)) FILTER (WHERE error IS NOT NULL)::int AS keys, count(*)::int AS events
  FROM spine.parked_events GROUP BY consumer`
