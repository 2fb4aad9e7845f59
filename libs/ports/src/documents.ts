export type Scalar = string | number | boolean | null

export interface StoredDocument<T> {
  readonly id: string
  /** Grows with every put of the id, also across a delete. */
  readonly version: number
  readonly document: T
}
export interface FindOptions<T> {
  /** Equality on top-level fields; `null` finds an explicit null, not a missing field; `undefined` is refused. */
  readonly where?: { readonly [K in keyof T]?: Scalar }
  /**
   * A top-level field: null and missing ones first, then text, numbers, false, true, then what is no scalar in no promised order.
   * Texts are told apart by their first 256 characters. Ties and the default order: by id.
   */
  readonly orderBy?: keyof T & string
  readonly descending?: boolean
  /** The `next` of the page before, with the same order. */
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
   * `ifVersion`: only over this version; 0 means only when there is none.
   * @throws DomainError `documents.version_conflict` (conflict), `documents.unstorable` (invalid) for what JSON cannot hold
   */
  put(id: string, document: T, options?: { readonly ifVersion?: number }): Promise<number>
  get(id: string): Promise<StoredDocument<T> | undefined>
  delete(id: string): Promise<void>
  /** @throws DomainError `documents.bad_cursor`, `documents.bad_query` */
  find(options?: FindOptions<T>): Promise<DocumentPage<T>>
}

/**
 * Raw payloads and projections that the events can rebuild. Not part of the ambient transaction: a put stays although the
 * caller rolls back. Law: documents.contract.ts.
 */
export interface Documents {
  collection<T extends object = Record<string, unknown>>(name: string): DocumentCollection<T>
}
