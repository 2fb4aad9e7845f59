import { setTimeout as sleep } from 'node:timers/promises'
import type { System } from './system.ts'

const LOOK_MS = 100
const PATIENCE_MS = 120_000
/** More than an idle server writes between two looks: heartbeats, positions in the log. */
const IDLE_BYTES = 4096

const LOOK = `
  SELECT (pg_current_wal_insert_lsn() - '0/0')::float8 AS written,
    EXISTS (SELECT FROM spine.outbox) OR EXISTS (SELECT FROM spine.effects WHERE state = 'claimed')
      OR EXISTS (SELECT FROM spine.effects WHERE state = 'pending' AND run_at <= now()) AS busy`

/**
 * Waits until all work is done: nothing waits, and almost nothing was written for `stillMs`.
 * @param stillMs longer than any pause inside the work
 * @returns what `read` returned when work was last seen, so that the wait is not counted
 */
export async function quiet<T>(system: System, stillMs: number, read: () => T): Promise<T> {
  const session = await system.connect()
  const deadline = performance.now() + PATIENCE_MS
  let written = 0
  let reading = read()
  let since = performance.now()
  try {
    while (performance.now() - since < stillMs) {
      if (performance.now() > deadline) throw new Error(`the platform was still at work after ${PATIENCE_MS / 1000} s`)
      const [look] = (await session.query(LOOK)).rows
      if (look.busy || look.written - written > IDLE_BYTES) {
        reading = read()
        since = performance.now()
      }
      written = look.written
      await sleep(LOOK_MS)
    }
    return reading
  } finally {
    await session.end()
  }
}
