import type { Client } from '@elastic/elasticsearch'
import { conflict } from '@litper/kernel'
import type { IndexedEntry } from '@litper/ports'
import { pagesOf } from '../pages.ts'
import { carryOver, fill, lastChange } from './carry-over.ts'
import { lineOf, weightOf } from './entry.ts'
import type { Indexes } from './indexes.ts'
import { answer } from './outage.ts'

export interface RebuildParts {
  readonly client: Client
  readonly indexes: Indexes
}

const PAGE = 500

/**
 * Fills a new index: with the removals of the old one, with the fed entries, and with what was written to the old one
 * meanwhile. Then the alias moves in one step. From then on the old index accepts no writes (they go to the new one), so that
 * its last writes can be copied completely. All writes carry versions: one that comes twice or late changes nothing. When the
 * process dies, an index without an alias remains, which nobody reads; the next rebuild removes it.
 */
export async function rebuild(
  parts: RebuildParts,
  alias: string,
  feed: AsyncIterable<IndexedEntry>,
  mark?: string,
): Promise<{ entries: number }> {
  const { client, indexes } = parts
  await indexes.ensure(alias)
  const before = await indexes.behind(alias)
  const since = await lastChange(client, before)
  const next = await indexes.next(alias, mark)
  let moved = false
  try {
    await carryOver(client, [before, next], -1, { term: { removed: true } })
    const entries = await tell(client, next, feed)
    const carried = await carryOver(client, [before, next], since)
    await answer(client.indices.refresh({ index: next }))
    moved = await indexes.swap(alias, before, next)
    if (!moved) throw conflict('search.rebuilt_meanwhile')
    await answer(client.indices.addBlock({ index: before, block: 'write' })) // waits for running writes
    await carryOver(client, [before, next], carried)
    await indexes.drop(before)
    return { entries }
  } catch (error) {
    if (!moved) await indexes.drop(next).catch(() => undefined) // the engine itself may have failed
    throw error
  }
}

async function tell(client: Client, index: string, feed: AsyncIterable<IndexedEntry>): Promise<number> {
  let entries = 0
  for await (const page of pagesOf(feed, PAGE)) {
    const lines = page.map(({ tenant, id, entry, version }) => lineOf(tenant, id, weightOf(version, false), entry))
    await fill(client, index, lines)
    entries += page.length
  }
  return entries
}
