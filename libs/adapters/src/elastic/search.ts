import { createHash } from 'node:crypto'
import type { Client } from '@elastic/elasticsearch'
import { invalid, type TenantId } from '@litper/kernel'
import { checkKey, type SearchEntry, type SearchIndex, type SearchOptions, type SearchPage } from '@litper/ports'
import { checkLimit, fromCursor, toCursor } from '../cursor.ts'
import { foldedWords } from '../fold.ts'
import { keyOf, lineOf, weightOf } from './entry.ts'
import type { Indexes } from './indexes.ts'
import { answerIfThere } from './outage.ts'
import { filterOf, questionOf } from './question.ts'
import type { Writer } from './writer.ts'

export interface SearchParts {
  readonly client: Client
  readonly indexes: Indexes
  readonly writer: Writer
  readonly scope: () => TenantId
}
interface Hit {
  readonly id: string
  readonly score: number
}
/** Searches the words; when nothing matches, parts of words and similar spelling. */
type Tier = 0 | 1

export class ElasticIndex implements SearchIndex {
  constructor(
    private readonly parts: SearchParts,
    private readonly alias: string,
  ) {}

  async upsert(id: string, entry: SearchEntry, version: number): Promise<void> {
    const { scope, writer } = this.parts
    await writer.put(this.alias, lineOf(scope(), checkKey('entry', id), weightOf(version, false), entry))
  }

  async remove(id: string, version?: number): Promise<void> {
    const { scope, writer } = this.parts
    const tenant = scope()
    const weight =
      version === undefined ? await this.removedNow(tenant, checkKey('entry', id)) : weightOf(version, true)
    if (weight !== undefined) await writer.put(this.alias, lineOf(tenant, checkKey('entry', id), weight))
  }

  async search({ query = '', filters, limit = 20, after }: SearchOptions): Promise<SearchPage> {
    const tenant = this.parts.scope()
    checkLimit(limit, 100, 'search.bad_query')
    const words = foldedWords(query)
    if (query.trim() !== '' && words.length === 0) return { ids: [] }
    const wanted = Object.entries(filters ?? {}).map(([field, value]) => filterOf(field, value))
    const question = createHash('sha256')
      .update(JSON.stringify([words, wanted.sort()]))
      .digest('base64url')
    const place = after === undefined ? undefined : fromCursor(after, 'search.bad_cursor', isPlace)
    if (place && place[0] !== question) throw invalid('search.bad_cursor', { reason: 'another search' })
    const ask = (tier: Tier) =>
      this.ask(tenant, questionOf(tenant, words, wanted, tier), limit + 1, place?.slice(2) as [number, string])
    const meant = place?.[1] === 1 ? [] : await ask(0)
    const mayBeNear = place ? place[1] === 1 : meant.length === 0 && words.some((word) => word.length >= 3)
    const tier = mayBeNear ? 1 : 0
    const hits = mayBeNear ? await ask(1) : meant
    const last = hits[limit - 1]
    return {
      ids: hits.slice(0, limit).map((hit) => hit.id),
      ...(hits.length > limit && last && { next: toCursor([question, tier, last.score, last.id]) }),
    }
  }

  private async ask(tenant: TenantId, query: object, size: number, after?: [number, string]): Promise<Hit[]> {
    const { client, indexes } = this.parts
    await indexes.ensure(this.alias)
    const found = await answerIfThere(
      client.search({
        index: this.alias,
        routing: tenant,
        query,
        size,
        sort: [{ _score: { order: 'desc' } }, { id: { order: 'desc' } }],
        track_total_hits: false,
        allow_partial_search_results: false,
        _source: false,
        ...(after && { search_after: after }),
      }),
    )
    if (!found) indexes.forget(this.alias) // the engine lost its data: the next call makes the index again
    return (found?.hits.hits ?? []).map(({ sort }) => ({ score: sort![0] as number, id: sort![1] as string }))
  }

  /** The version of a removal of the newest version seen. */
  private async removedNow(tenant: TenantId, id: string): Promise<number | undefined> {
    const { client, indexes } = this.parts
    await indexes.ensure(this.alias)
    const seen = client.get({ index: this.alias, id: keyOf(tenant, id), routing: tenant, _source: false })
    const version = (await answerIfThere(seen))?._version
    return version === undefined ? undefined : weightOf(Math.floor(version / 2), true)
  }
}

const isPlace = (parts: unknown[]): boolean =>
  parts.length === 4 &&
  typeof parts[0] === 'string' &&
  (parts[1] === 0 || parts[1] === 1) &&
  typeof parts[2] === 'number' &&
  typeof parts[3] === 'string'
