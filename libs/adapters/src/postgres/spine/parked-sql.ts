import { TENANT } from '../migrations/wall.ts'

const OWN = `consumer = $1 AND tenant_id = ${TENANT}`

/** Asked of one row at a time: as a join, a plan made while the table was empty would read all of it. */
const waits = (lane: string) =>
  `coalesce((SELECT true FROM spine.parked_events q WHERE q.lane = ${lane} LIMIT 1), false)`

/**
 * Asked for each run of events: those that are new to the inbox and have nothing waiting before them, and the lanes that something waits in, as
 * this very statement saw them. An event that is not among the new, and whose lane is not among these, is known. What waits is looked up once: as
 * a question for each event the statement was planned anew at each run, for more than twice its price.
 */
export const ADMIT = `WITH behind AS MATERIALIZED (SELECT DISTINCT q.lane FROM spine.parked_events q WHERE q.lane = ANY($3::uuid[])),
  admitted AS (INSERT INTO spine.inbox (consumer, event_id, tenant_id)
    SELECT $1, id, ${TENANT} FROM unnest($2::uuid[], $3::uuid[]) AS u(id, lane)
    WHERE lane <> ALL(ARRAY(SELECT lane FROM behind)) ORDER BY id
    ON CONFLICT DO NOTHING RETURNING event_id)
  SELECT event_id AS id, NULL::uuid AS lane FROM admitted UNION ALL SELECT NULL, lane FROM behind`

export const WAITING = `SELECT DISTINCT lane FROM unnest($1::uuid[]) AS u(lane) WHERE ${waits('u.lane')}`

/** What comes behind something is due with it. */
export const PARK = `INSERT INTO spine.parked_events (consumer, tenant_id, lane, key, event_id, envelope, attempts, error, try_at)
  SELECT $1, ${TENANT}, u.lane, u.key, id, envelope, attempts, error,
    coalesce((SELECT max(q.try_at) FROM spine.parked_events q WHERE q.lane = u.lane), now() + make_interval(secs => wait / 1000.0))
  FROM ROWS FROM (unnest($2::uuid[]), unnest($3::text[]), unnest($4::uuid[]), json_array_elements($5::json), unnest($6::int[]), unnest($7::text[]),
                  unnest($8::int[]))
    WITH ORDINALITY AS u(lane, key, id, envelope, attempts, error, wait, n) ORDER BY n
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
  WHERE ${OWN} AND try_at <= now() AND NOT coalesce((
    SELECT true FROM spine.parked_events q WHERE q.lane = p.lane AND q.position < p.position AND q.try_at > p.try_at LIMIT 1), false)
  ORDER BY try_at, position LIMIT $2`

export const REMOVE = 'DELETE FROM spine.parked_events WHERE consumer = $1 AND event_id = ANY($2::uuid[])'
export const DOUBT = `UPDATE spine.parked_events SET error = coalesce(error, $3) WHERE consumer = $1 AND event_id = ANY($2::uuid[])`

export const POSTPONE = `UPDATE spine.parked_events SET try_at = now() + make_interval(secs => $3 / 1000.0),
    attempts = CASE WHEN event_id = $1 THEN attempts + $5 ELSE attempts END, error = CASE WHEN event_id = $1 THEN $4 ELSE error END
  WHERE lane = $2`

export const LIST = `SELECT position::text AS id, consumer, key, envelope, event_id, error, attempts, parked_at, try_at,
    (SELECT count(*)::int FROM spine.parked_events q WHERE q.lane = p.lane AND q.position > p.position) AS waiting
  FROM spine.parked_events p WHERE tenant_id = ${TENANT} AND error IS NOT NULL AND ($1::bigint IS NULL OR position < $1)
  ORDER BY position DESC LIMIT $2`

export const COUNTS = `SELECT consumer AS "group", count(DISTINCT lane) FILTER (WHERE error IS NOT NULL)::int AS keys, count(*)::int AS events
  FROM spine.parked_events GROUP BY consumer`
