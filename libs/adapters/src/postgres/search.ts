import { invalid } from '@litper/kernel'
import {
  checkKey,
  type IndexedEntry,
  type Search,
  type SearchEntry,
  type SearchIndex,
  type SearchOptions,
  type SearchPage,
} from '@litper/ports'
import { checkLimit, fromCursor, toCursor } from '../cursor.ts'
import { foldedWords } from '../fold.ts'
import type { Database } from './database.ts'
import { Gatherer } from './gatherer.ts'
import type { Scope } from './scope.ts'
import { rebuildSearch } from './search-rebuild.ts'
import { checkVersion, type PutRow, putOf, tag, tagsOf } from './search-rows.ts'

/** $1: the index, $2: rows as JSON. In one order, so that two statements do not wait for each other. */
const PUT = `SELECT spine.search_put(tenant, $1, id, version, words, tags) FROM (
  SELECT * FROM json_to_recordset($2::json) AS r(tenant uuid, id text, version bigint, words text[], tags text[])
  ORDER BY tenant, id, version) rows`

export class PostgresSearch implements Search {
  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  index(name: string): SearchIndex {
    return new PostgresSearchIndex(this.db, this.scope, checkKey('index', name))
  }

  rebuild(name: string, feed: AsyncIterable<IndexedEntry>, mark?: string): Promise<{ entries: number }> {
    return rebuildSearch(this.db, checkKey('index', name), feed, mark)
  }

  async mark(name: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ mark: string | null }>('SELECT spine.search_mark($1) AS mark', [
      checkKey('index', name),
    ])
    return row?.mark ?? undefined
  }
}

class PostgresSearchIndex implements SearchIndex {
  private readonly gatherer = new Gatherer()

  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
    private readonly name: string,
  ) {}

  async upsert(id: string, entry: SearchEntry, version: number): Promise<void> {
    const row = putOf(this.name, { tenant: this.scope(), id, entry, version })
    await this.gatherer.gather('put', row, async (rows: readonly PutRow[]) => {
      await this.db.query(PUT, [this.name, JSON.stringify(rows)])
      return []
    })
  }

  async remove(id: string, version?: number): Promise<void> {
    await this.db.query('SELECT spine.search_remove($1, $2, $3, $4)', [
      this.scope(),
      this.name,
      checkKey('entry', id),
      version === undefined ? null : checkVersion(version),
    ])
  }

  async search({ query = '', filters, limit = 20, after }: SearchOptions): Promise<SearchPage> {
    const tenant = this.scope()
    checkLimit(limit, 100, 'search.bad_query')
    const words = foldedWords(query)
    if (query.trim() !== '' && words.length === 0) return { ids: [] }
    const tags = tagsOf(tenant, this.name, filters)
    const question = tag(...words, ...[...tags].sort())
    const [asked, tier, score, id] = after === undefined ? [] : fromCursor(after, 'search.bad_cursor', isPlace)
    if (after !== undefined && asked !== question) throw invalid('search.bad_cursor', { reason: 'another search' })
    const found = await this.db.query<{ tier: number; score: string; id: string }>(
      'SELECT * FROM spine.search_find($1, $2, $3, $4, $5, $6, $7, $8)',
      [tenant, this.name, words, tags, tier ?? null, score ?? null, id ?? null, limit + 1],
    )
    const last = found[limit - 1]
    return {
      ids: found.slice(0, limit).map((row) => row.id),
      ...(found.length > limit && last ? { next: toCursor([question, last.tier, Number(last.score), last.id]) } : {}),
    }
  }
}

const isPlace = (parts: unknown[]): boolean =>
  parts.length === 4 &&
  typeof parts[0] === 'string' &&
  (parts[1] === 0 || parts[1] === 1) &&
  Number.isSafeInteger(parts[2]) &&
  typeof parts[3] === 'string'
