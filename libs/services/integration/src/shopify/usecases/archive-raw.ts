import { chunks } from '../../shared/usecases/chunks.ts'
import type { ShopifyParts } from './ports.ts'

/** Shopify's retries and nearly all replays are over by then: until then a delivery is read again from its row. */
const ARCHIVE_AFTER_MS = 24 * 3_600_000
const BATCH = 200
/** 10 000 bodies a run: a backlog takes several runs, and no tenant makes the others wait for long. */
const MOST_BATCHES = 50
/** Bodies in memory at a time: each may have 2 MiB. */
const AT_ONCE = 8
/** Many times what a batch takes: a run that stalls for longer writes nothing more. */
const LOCK_MS = 10 * 60_000

/**
 * Moves the bodies of old Shopify deliveries from their rows to the archive. An id is entered in `archiving` before its document is
 * written. It is removed once the body is gone from the row, or the document from the archive. So the next run finishes a run that
 * broke off at any point, and what was redacted meanwhile is removed from the archive too. When another run holds the lock, this one ends.
 * @throws DomainError unavailable while the archive does not answer
 */
export async function archiveRaw(parts: ShopifyParts): Promise<void> {
  const before = new Date(parts.clock.now().getTime() - ARCHIVE_AFTER_MS)
  for (let batch = 1; batch <= MOST_BATCHES; batch++) {
    const lock = await parts.locks.tryLock('archive-raw', { ttlMs: LOCK_MS })
    if (!lock) return
    const moved = await moveBatch(parts, before).finally(() => lock.release())
    if (moved < BATCH) return
  }
}

async function moveBatch({ database, archiving, archive }: ShopifyParts, before: Date): Promise<number> {
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
