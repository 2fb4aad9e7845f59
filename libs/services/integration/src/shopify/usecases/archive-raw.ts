import type { Clock } from '@litper/kernel'
import type { Database, Locks } from '@litper/ports'
import { chunks } from '../../shared/usecases/chunks.ts'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'

/** What is on its way to the archive. Every method works in the ambient transaction. */
export interface Archiving {
  /** Enters the oldest bodies that came before this time; returns what is on its way, what a crash left there included. */
  begin(before: Date, limit: number): Promise<string[]>
  /** Of those that are still there. */
  bodies(ids: readonly string[]): Promise<{ readonly id: string; readonly body: string }[]>
  /** Empties the bodies that are still there, and says that they are archived. Returns the ids of which nothing may be archived. */
  settle(ids: readonly string[]): Promise<string[]>
  /** What must not be archived is not. */
  end(ids: readonly string[]): Promise<void>
}

interface Deps {
  readonly database: Database
  readonly archiving: Archiving
  readonly archive: RawArchive
  readonly locks: Locks
  readonly clock: Clock
}

/** Shopify's retries and nearly all replays are over by then: whatever is read again so far is read from its row. */
const ARCHIVE_AFTER_MS = 24 * 3_600_000
const BATCH = 200
/** 10 000 a run: a backlog goes in some runs, and no tenant keeps the others waiting for long. */
const MOST_BATCHES = 50
/** Bodies in hand at a time, for each may be of 2 MiB. */
const AT_ONCE = 8
/** Many times what a batch takes: who has stalled for so long writes nothing more. */
const LOCK_MS = 10 * 60_000

/**
 * Moves the bodies of old Shopify deliveries from their rows to the archive. An id is entered before its document is written, and
 * leaves when the body is gone from the row, or the document from the archive: a run that breaks off anywhere is ended by the next one,
 * and who was redacted meanwhile is redacted there too. A run that meets another one leaves it the rest.
 * @throws DomainError unavailable while the archive is away
 */
export const archiveRaw = (deps: Deps) => async (): Promise<void> => {
  const before = new Date(deps.clock.now().getTime() - ARCHIVE_AFTER_MS)
  for (let batch = 1; batch <= MOST_BATCHES; batch++) {
    const lock = await deps.locks.tryLock('archive-raw', { ttlMs: LOCK_MS })
    if (!lock) return
    const moved = await moveBatch(deps, before).finally(() => lock.release())
    if (moved < BATCH) return
  }
}

async function moveBatch({ database, archiving, archive }: Deps, before: Date): Promise<number> {
  const ids = await database.transaction(() => archiving.begin(before, BATCH))
  for (const some of chunks(ids, AT_ONCE)) {
    const bodies = await database.transaction(() => archiving.bodies(some))
    await Promise.all(bodies.map(({ id, body }) => archive.put(id, body)))
  }
  const gone = await database.transaction(() => archiving.settle(ids))
  await archive.forget(gone)
  await database.transaction(() => archiving.end(gone))
  return ids.length
}
