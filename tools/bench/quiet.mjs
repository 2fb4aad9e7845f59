import { setTimeout as sleep } from 'node:timers/promises'

const LOOK_MS = 100
const PATIENCE_MS = 120_000
/** What a server at rest writes between two looks: a heartbeat, a place in the log. */
const MURMUR_BYTES = 4096

const LOOK = `
  SELECT (pg_current_wal_insert_lsn() - '0/0')::float8 AS written,
    EXISTS (SELECT FROM spine.outbox) OR EXISTS (SELECT FROM spine.effects WHERE state = 'claimed')
      OR EXISTS (SELECT FROM spine.effects WHERE state = 'pending' AND run_at <= now()) AS busy`

/**
 * Waits until all that follows has been done: nothing waits, and next to nothing was written for as long as told.
 * @template T
 * @param {import('./world.mjs').World} world
 * @param {number} stillMs longer than any pause between what follows
 * @param {() => T} read
 * @returns {Promise<T>} what was read when the last work was seen: the wait is not in it
 */
export async function quiet(world, stillMs, read) {
  const session = await world.connect()
  const deadline = performance.now() + PATIENCE_MS
  let written = 0
  let reading = read()
  let since = performance.now()
  try {
    while (performance.now() - since < stillMs) {
      if (performance.now() > deadline) throw new Error(`the platform was still at work after ${PATIENCE_MS / 1000} s`)
      const [look] = (await session.query(LOOK)).rows
      if (look.busy || look.written - written > MURMUR_BYTES) {
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
