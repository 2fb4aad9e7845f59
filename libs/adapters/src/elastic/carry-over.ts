import type { Client, estypes } from '@elastic/elasticsearch'
import { type Line, operationOf } from './entry.ts'
import { answer } from './outage.ts'

const PAGE = 500
/** No request waits for these writes. */
const PATIENT = { requestTimeout: 60_000 }

/** The sequence number of the last change of an index; later changes have greater ones. */
export async function lastChange(client: Client, index: string): Promise<number> {
  const stats = await answer(client.indices.stats({ index, level: 'shards' }, PATIENT))
  const shard = Object.values(stats.indices?.[index]?.shards ?? {})[0]?.[0]
  return shard?.seq_no?.max_seq_no ?? -1
}

/** Writes entries that may be older than the stored ones. @throws Error when one is refused for another reason */
export async function fill(client: Client, index: string, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return
  const operations = lines.flatMap((line) => operationOf(index, line))
  const done = await answer(client.bulk({ operations }, PATIENT))
  const refused = done.items.find(({ index: one }) => (one?.status ?? 500) >= 300 && one?.status !== 409)
  if (refused) throw new Error(`the rebuilt index refused an entry: ${refused.index?.error?.reason}`)
}

/** Copies the matching changes after `since`; returns the number of the last copied change, or `since`. */
export async function carryOver(
  client: Client,
  [from, to]: readonly [string, string],
  since: number,
  filter: estypes.QueryDslQueryContainer = { match_all: {} },
): Promise<number> {
  await answer(client.indices.refresh({ index: from }, PATIENT))
  for (let seen = since; ; ) {
    const newer = { range: { _seq_no: { gt: seen } } }
    const found = await answer(
      client.search(
        {
          index: from,
          size: PAGE,
          version: true,
          seq_no_primary_term: true,
          sort: [{ _seq_no: 'asc' }],
          query: { bool: { filter: [newer, filter] } },
        },
        PATIENT,
      ),
    )
    const { hits } = found.hits
    await fill(client, to, hits.map(lineOfHit))
    seen = hits.at(-1)?._seq_no ?? seen
    if (hits.length < PAGE) return seen
  }
}

const lineOfHit = (hit: estypes.SearchHit): Line => ({
  key: hit._id!,
  routing: hit._routing!,
  version: hit._version!,
  document: hit._source as object,
})
