import type { TenantId } from '@litper/kernel'

export type FilterValue = string | number | boolean

export interface SearchEntry {
  /** Searched by word, by the beginning of a word, and by near spelling; accents and case do not count. */
  readonly text: { readonly [field: string]: string | undefined }
  /** Matched exactly. */
  readonly filters?: { readonly [field: string]: FilterValue }
}
export interface SearchOptions {
  /** Every word must match. When nothing does, each word may be a part of one or nearly spelled. Empty: everything, newest id first. */
  readonly query?: string
  readonly filters?: { readonly [field: string]: FilterValue }
  /** 1 to 100, 20 by default. */
  readonly limit?: number
  /** The `next` of the page before, of the same search. */
  readonly after?: string
}
export interface SearchPage {
  /** Best first, ties by id downwards (newest first for our ids). */
  readonly ids: readonly string[]
  readonly next?: string
}

export interface SearchIndex {
  /** An older version than the index has seen of the id changes nothing, a removal included. */
  upsert(id: string, entry: SearchEntry, version: number): Promise<void>
  /** Forgets the text; what is older than `version` (default: the newest seen) cannot bring it back. */
  remove(id: string, version?: number): Promise<void>
  /** @throws DomainError `search.bad_cursor`, `search.bad_query` */
  search(options: SearchOptions): Promise<SearchPage>
}

/** An entry as the facts tell it now. */
export interface IndexedEntry {
  readonly tenant: TenantId
  readonly id: string
  readonly entry: SearchEntry
  readonly version: number
}

/** Finds ids by words; the facts stay where they live. Not part of the ambient transaction. Law: search.contract.ts. */
export interface Search {
  index(name: string): SearchIndex
  /**
   * Builds an index anew, of all tenants, while it is searched and written: nothing that is written meanwhile is lost. `feed` is read
   * after this began and tells every entry there is; what it leaves out is forgotten. Removals stay remembered. Takes no ambient tenant.
   * `mark` says what it was built by, and shows once the index is whole.
   * @throws DomainError `search.rebuilt_meanwhile` when another process was faster: its index stands
   */
  rebuild(index: string, feed: AsyncIterable<IndexedEntry>, mark?: string): Promise<{ readonly entries: number }>
  /** The mark of the last rebuild. Undefined: there was none, or what it built is lost. Takes no ambient tenant. */
  mark(index: string): Promise<string | undefined>
}
