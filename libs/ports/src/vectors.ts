import type { FilterValue } from './search.ts'

export interface VectorEntry {
  /** The text that the vector stands for; returned with it. */
  readonly text?: string
  /** Compared exactly. */
  readonly filters?: { readonly [field: string]: FilterValue }
}
export interface NearestOptions {
  /** 1 to 100, 10 by default. */
  readonly limit?: number
  readonly filters?: { readonly [field: string]: FilterValue }
}
export interface NearVector {
  readonly id: string
  /** The cosine distance: 0 the same direction, 1 at right angles, 2 opposite. */
  readonly distance: number
  readonly text?: string
}

/** Vectors are finite, not all zeros, and stored in single precision; only their direction counts. */
export interface VectorIndex {
  /**
   * A version older than the newest seen of the id changes nothing, also after a removal. @throws DomainError
   * `vectors.bad_vector`, `vectors.bad_text`, `vectors.bad_version`
   */
  upsert(id: string, vector: readonly number[], entry: VectorEntry, version: number): Promise<void>
  /** Removes vector and text. A version older than `version` (default: the newest seen) cannot bring it back. */
  remove(id: string, version?: number): Promise<void>
  /**
   * Nearest first, equal ones by id; fewer than `limit` only when there are no more. Among thousands it may miss a few of the
   * nearest. @throws DomainError `vectors.bad_vector`, `vectors.bad_query`
   */
  nearest(vector: readonly number[], options?: NearestOptions): Promise<readonly NearVector[]>
}

/**
 * Finds ids by similar meaning; the data itself stays in the services’ tables. Not part of the current transaction. Law:
 * vectors.contract.ts.
 */
export interface Vectors {
  /**
   * `dimensions`: 1 to 2000. An id has vectors of one dimension at a time; queries of another dimension do not find it. @throws
   * DomainError `vectors.bad_dimensions`
   */
  index(name: string, dimensions: number): VectorIndex
}
