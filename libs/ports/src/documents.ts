export type Scalar = string | number | boolean | null

export interface StoredDocument<T> {
  readonly id: string
  /** Grows with every put of the id, also after a delete. */
  readonly version: number
  readonly document: T
}
export interface FindOptions<T> {
  /** Equality of top-level fields. `null` finds an explicit null, not a missing field; `undefined` is refused. */
  readonly where?: { readonly [K in keyof T]?: Scalar }
  /**
   * Sorts by a top-level field: null and missing first, then text, numbers, false, true; objects and lists last, in no fixed
   * order. Texts are compared by their first 256 characters. Ties, and the default order: by id.
   */
  readonly orderBy?: keyof T & string
  readonly descending?: boolean
  /** `next` of the page before, with the same order. */
  readonly after?: string
  /** 1 to 500, 50 by default. */
  readonly limit?: number
}
export interface DocumentPage<T> {
  readonly documents: readonly StoredDocument<T>[]
  /** Absent on the last page. */
  readonly next?: string
}

/** JSON objects of one kind of one tenant. */
export interface DocumentCollection<T extends object> {
  /**
   * `ifVersion`: replaces only this version; 0 means only when there is none. @throws DomainError `documents.version_conflict`
   * (conflict), `documents.unstorable` (invalid) for values that are not JSON
   */
  put(id: string, document: T, options?: { readonly ifVersion?: number }): Promise<number>
  get(id: string): Promise<StoredDocument<T> | undefined>
  delete(id: string): Promise<void>
  /** @throws DomainError `documents.bad_cursor`, `documents.bad_query` */
  find(options?: FindOptions<T>): Promise<DocumentPage<T>>
}

/**
 * Raw payloads, and projections that can be built again from the events. Not part of the current transaction: a put stays when
 * the caller rolls back. Law: documents.contract.ts.
 */
export interface Documents {
  collection<T extends object = Record<string, unknown>>(name: string): DocumentCollection<T>
}
