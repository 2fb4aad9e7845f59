import type { TenantId } from '@litper/kernel'

export type FilterValue = string | number | boolean

export interface SearchEntry {
  /** Searched by word, by the beginning of a word, and by similar spelling, without regard to accents and case. */
  readonly text: { readonly [field: string]: string | undefined }
  /** Compared exactly. */
  readonly filters?: { readonly [field: string]: FilterValue }
}
export interface SearchOptions {
  /**
   * Every word must match. When nothing matches, parts of words and similar spelling are tried. Empty: everything, newest id
   * first.
   */
  readonly query?: string
  readonly filters?: { readonly [field: string]: FilterValue }
  /** 1 to 100, 20 by default. */
  readonly limit?: number
  /** `next` of the page before, of the same search. */
  readonly after?: string
}
export interface SearchPage {
  /** Best first; equal ones by id, descending (our newest ids first). */
  readonly ids: readonly string[]
  readonly next?: string
}

export interface SearchIndex {
  /** A version older than the newest seen of the id changes nothing, also after a removal. */
  upsert(id: string, entry: SearchEntry, version: number): Promise<void>
  /** Removes the entry. A version older than `version` (default: the newest seen) cannot bring it back. */
  remove(id: string, version?: number): Promise<void>
  /** @throws DomainError `search.bad_cursor`, `search.bad_query` */
  search(options: SearchOptions): Promise<SearchPage>
}

/** An entry built from the current rows. */
export interface IndexedEntry {
  readonly tenant: TenantId
  readonly id: string
  readonly entry: SearchEntry
  readonly version: number
}

/**
 * Finds ids by words; the data itself stays in the services’ tables. Not part of the current transaction. Law:
 * search.contract.ts.
 */
export interface Search {
  index(name: string): SearchIndex
  /**
   * Rebuilds an index for all tenants while it is searched and written: nothing written meanwhile is lost. `feed` is read after
   * the start and must give every entry; an entry that it leaves out is removed. Removals are remembered. Needs no tenant.
   * `mark` is stored with the finished index. @throws DomainError `search.rebuilt_meanwhile` when another process was faster:
   * its index is used
   */
  rebuild(index: string, feed: AsyncIterable<IndexedEntry>, mark?: string): Promise<{ readonly entries: number }>
  /** The mark of the last rebuild; undefined when there was none or its index is lost. Needs no tenant. */
  mark(index: string): Promise<string | undefined>
}
