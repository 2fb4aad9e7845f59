import { newId, RETENTION_DAYS } from '@litper/kernel'
import type pg from 'pg'
import { prepared } from '../prepared.ts'

const AT_ONCE = 5000
/** The embedded log keeps what all groups have handled for so long: who looks for a fault finds it. */
const LOG_DAYS = RETENTION_DAYS.eventLog
/** So long no event comes a second time unnoticed: longer than any bus keeps it, and than a dead letter may be replayed. */
const INBOX_DAYS = RETENTION_DAYS.inbox
const REPLAY_DAYS = 30
const DAY_MS = 86_400_000

/** Looks at the oldest rows alone; positions and times rise together. */
const LOG = `WITH oldest AS (SELECT position, at FROM spine.log ORDER BY position LIMIT $1)
  DELETE FROM spine.log WHERE position IN (SELECT position FROM oldest WHERE at < now() - make_interval(days => $2))
    AND position <= (SELECT min(position) FROM spine.cursors)`

/** An event's id begins with its time (UUID version 7), so the oldest are first in the primary key. */
const INBOX = `DELETE FROM spine.inbox WHERE (event_id, consumer) IN
  (SELECT event_id, consumer FROM spine.inbox WHERE event_id < $2 ORDER BY event_id LIMIT $1)`

/** Nobody asked for them any more. */
const LETTERS = `DELETE FROM spine.dead_letters WHERE id IN (SELECT id FROM spine.dead_letters WHERE at < now() - make_interval(days => $2) LIMIT $1)`

/** Forgets some of what is old enough, a group that is behind losing nothing; true when there may be more. */
export async function forgetOld(pool: pg.Pool, now: Date): Promise<boolean> {
  const log = await pool.query(prepared(LOG, [AT_ONCE, LOG_DAYS]))
  const seen = await pool.query(prepared(INBOX, [AT_ONCE, newId(now.getTime() - INBOX_DAYS * DAY_MS)]))
  const letters = await pool.query(prepared(LETTERS, [AT_ONCE, RETENTION_DAYS.deadLetters]))
  return [log, seen, letters].some(({ rowCount }) => rowCount === AT_ONCE)
}

/** Whether the inboxes of the other groups may have forgotten the event: they would take it for a new one. */
export const tooOldToReplay = (at: string, now: Date): boolean => Date.parse(at) < now.getTime() - REPLAY_DAYS * DAY_MS
