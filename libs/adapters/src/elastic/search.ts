import { createHash } from 'node:crypto'
import type { Client } from '@elastic/elasticsearch'
import { invalid, type TenantId } from '@litper/kernel'
import {
  checkKey,
  type FilterValue,
  type Search,
  type SearchEntry,
  type SearchIndex,
  type SearchOptions,
  type SearchPage,
} from '@litper/ports'
import { checkLimit, fromCursor, toCursor } from '../cursor.ts'
import { foldedWords } from '../fold.ts'
import { asked } from './connect.ts'
import type { Indexes } from './indexes.ts'
import { filterOf, questionOf } from './question.ts'
import type { Writer } from './writer.ts'

export interface SearchGround {
  readonly client: Client
  readonly indexes: Indexes
  readonly writer: Writer
  readonly scope: () => TenantId
}
interface Hit {
  readonly id: string
  readonly score: number
}

/** The documents' ids: no tenant can name another's. */
export const keyOf = (tenant: TenantId, id: string) =>
  createHash('sha256').update(`${tenant}/${id}`).digest('base64url')
/** A removal weighs more than an entry of its version, and less than the next. */
export const weightOf = (version: number, removed: boolean) => 2n * BigInt(version) + (removed ? 1n : 0n)
export const documentOf = (tenant: TenantId, id: string, entry?: SearchEntry) => ({
  tenant,
  id,
  removed: entry === undefined,
  filters: Object.entries(entry?.filters ?? {}).map(([field, value]) => filterOf(field, value)),
  text: foldedWords(
    Object.values(entry?.text ?? {})
      .filter((one) => one !== undefined)
      .join(' '),
  ).join(' '),
})

export class ElasticSearch implements Search {
  constructor(private readonly ground: SearchGround) {}

  index(name: string): SearchIndex {
    return new ElasticIndex(this.ground, this.ground.indexes.aliasOf(checkKey('index', name)))
  }
}

class ElasticIndex implements SearchIndex {
  constructor(
    private readonly ground: SearchGround,
    private readonly alias: string,
  ) {}

  async upsert(id: string, entry: SearchEntry, version: number): Promise<void> {
    await this.write(this.ground.scope(), checkKey('entry', id), weightOf(checkVersion(version), false), entry)
  }

  async remove(id: string, version?: number): Promise<void> {
    const tenant = this.ground.scope()
    if (version !== undefined) return this.write(tenant, checkKey('entry', id), weightOf(checkVersion(version), true))
    await this.ground.indexes.ensure(this.alias)
    const key = keyOf(tenant, checkKey('entry', id))
    const seen = await asked(this.ground.client.get({ index: this.alias, id: key, routing: tenant, _source: false }))
    if (seen?._version !== undefined) await this.write(tenant, id, BigInt(seen._version) | 1n)
  }

  async search({ query = '', filters, limit = 20, after }: SearchOptions): Promise<SearchPage> {
    const tenant = this.ground.scope()
    checkLimit(limit, 100, 'search.bad_query')
    const words = foldedWords(query)
    if (query.trim() !== '' && words.length === 0) return { ids: [] }
    const wanted = Object.entries(filters ?? {}).map(([field, value]: [string, FilterValue]) => filterOf(field, value))
    const question = createHash('sha256')
      .update(JSON.stringify([words, wanted.sort()]))
      .digest('base64url')
    const place = after === undefined ? undefined : fromCursor(after, 'search.bad_cursor', isPlace)
    if (place && place[0] !== question) throw invalid('search.bad_cursor', { reason: 'another search' })
    await this.ground.indexes.ensure(this.alias)
    const mayBeNear = words.some((word) => word.length >= 3)
    for (const tier of place ? [place[1] as number] : mayBeNear ? [0, 1] : [0]) {
      const hits = await this.ask(tenant, questionOf(tenant, words, wanted, tier), limit + 1, place?.slice(2))
      if (hits.length === 0 && tier === 0 && mayBeNear && !place) continue
      return pageOf(hits, limit, (last) => toCursor([question, tier, last.score, last.id]))
    }
    return { ids: [] }
  }

  private async ask(tenant: TenantId, query: object, size: number, after?: unknown[]): Promise<Hit[]> {
    const found = await asked(
      this.ground.client.search<{ id: string }>({
        index: this.alias,
        routing: tenant,
        query,
        size,
        sort: [{ _score: { order: 'desc' } }, { id: { order: 'desc' } }],
        track_total_hits: false,
        _source: ['id'],
        ...(after && { search_after: after as [number, string] }),
      }),
    )
    return (found?.hits.hits ?? []).map(({ sort }) => ({ score: sort![0] as number, id: sort![1] as string }))
  }

  private async write(tenant: TenantId, id: string, version: bigint, entry?: SearchEntry): Promise<void> {
    await this.ground.indexes.ensure(this.alias)
    const document = documentOf(tenant, id, entry)
    await this.ground.writer.put({ alias: this.alias, key: keyOf(tenant, id), tenant, version, document })
  }
}

function pageOf(hits: readonly Hit[], limit: number, cursor: (last: Hit) => string): SearchPage {
  const last = hits[limit - 1]
  return { ids: hits.slice(0, limit).map((hit) => hit.id), ...(hits.length > limit && last && { next: cursor(last) }) }
}

const isPlace = (parts: unknown[]): boolean =>
  parts.length === 4 &&
  typeof parts[0] === 'string' &&
  (parts[1] === 0 || parts[1] === 1) &&
  typeof parts[2] === 'number' &&
  typeof parts[3] === 'string'

/** Twice a version must still be a number that keeps every digit. */
function checkVersion(version: number): number {
  if (!Number.isSafeInteger(version) || version < 0 || version > Number.MAX_SAFE_INTEGER / 2 - 1)
    throw invalid('search.bad_version', { version })
  return version
}
