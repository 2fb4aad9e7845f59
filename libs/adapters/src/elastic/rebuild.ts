import type { TenantId } from '@litper/kernel'
import type { SearchEntry } from '@litper/ports'
import { asked } from './connect.ts'
import { documentOf, keyOf, type SearchGround, weightOf } from './search.ts'

/** One entry as the events tell it now. */
export interface Told {
  readonly tenant: TenantId
  readonly id: string
  readonly entry: SearchEntry
  readonly version: number
}

const PAGE = 500

/**
 * Builds an index anew from what the events tell, without a moment in which searches find less: it is filled behind the scenes, the
 * alias moves in one step, and what was written to the old index meanwhile is carried over before and after that step. All
 * writes carry versions, so what is carried twice or late changes nothing.
 */
export async function rebuild(
  ground: SearchGround,
  name: string,
  feed: AsyncIterable<Told>,
): Promise<{ entries: number }> {
  const { client, indexes } = ground
  const alias = indexes.aliasOf(name)
  await indexes.ensure(alias)
  const before = await indexes.behind(alias)
  const next = `${alias}-${String(Number(before.slice(-6)) + 1).padStart(6, '0')}`
  await asked(client.indices.delete({ index: next, ignore_unavailable: true })) // of a rebuild that died
  await indexes.create(next)
  const since = await lastChange(ground, before)
  let entries = 0
  for await (const page of pagesOf(feed)) {
    entries += page.length
    await put(
      ground,
      next,
      page.map(({ tenant, id, entry, version }) => ({
        key: keyOf(tenant, id),
        routing: tenant,
        version: weightOf(version, false),
        document: documentOf(tenant, id, entry),
      })),
    )
  }
  let carried = await carryOver(ground, before, next, since)
  const actions = [{ remove: { index: before, alias } }, { add: { index: next, alias } }]
  await asked(client.indices.updateAliases({ actions }))
  for (let last = -1; last !== carried; ) {
    last = carried
    carried = await carryOver(ground, before, next, carried)
  }
  await asked(client.indices.delete({ index: before }))
  return { entries }
}

interface Line {
  readonly key: string
  readonly routing: string
  readonly version: bigint
  readonly document: object
}

async function put({ client }: SearchGround, index: string, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return
  const operations = lines.flatMap(({ key, routing, version, document }) => [
    { index: { _id: key, routing, version: Number(version), version_type: 'external_gte' as const } },
    document,
  ])
  const done = await asked(client.bulk({ index, operations, refresh: true }))
  const refused = done?.items.find((item) => (item.index?.status ?? 500) >= 300 && item.index?.status !== 409)
  if (refused) throw new Error(`the rebuilt index refused an entry: ${refused.index?.error?.reason}`)
}

/** The number of the last change of an index: what has a greater one came later. */
async function lastChange({ client }: SearchGround, index: string): Promise<number> {
  const stats = await asked(client.indices.stats({ index, level: 'shards' }))
  const shard = Object.values(stats?.indices?.[index]?.shards ?? {})[0]?.[0]
  return shard?.seq_no?.max_seq_no ?? -1
}

/** Copies what changed after `since`; returns the number of the last change that it saw. */
async function carryOver(ground: SearchGround, from: string, to: string, since: number): Promise<number> {
  await asked(ground.client.indices.refresh({ index: from }))
  for (let seen = since; ; ) {
    const found = await asked(
      ground.client.search({
        index: from,
        size: PAGE,
        version: true,
        seq_no_primary_term: true,
        sort: [{ _seq_no: 'asc' }],
        query: { range: { _seq_no: { gt: seen } } },
      }),
    )
    const hits = found?.hits.hits ?? []
    await put(
      ground,
      to,
      hits.map((hit) => ({
        key: hit._id!,
        routing: hit._routing!,
        version: BigInt(hit._version!),
        document: hit._source as object,
      })),
    )
    seen = hits.at(-1)?._seq_no ?? seen
    if (hits.length < PAGE) return seen
  }
}

async function* pagesOf<T>(feed: AsyncIterable<T>): AsyncGenerator<T[]> {
  let page: T[] = []
  for await (const one of feed) {
    page.push(one)
    if (page.length === PAGE) {
      yield page
      page = []
    }
  }
  yield page
}
