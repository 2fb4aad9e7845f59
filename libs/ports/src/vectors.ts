import type { FilterValue } from './search.ts'

export interface VectorEntry {
  /** What the vector stands for; comes back with it. */
  readonly text?: string
  /** Matched exactly. */
  readonly filters?: { readonly [field: string]: FilterValue }
}
export interface NearestOptions {
  /** 1 to 100, 10 by default. */
  readonly limit?: number
  readonly filters?: { readonly [field: string]: FilterValue }
}
export interface NearVector {
  readonly id: string
  /** The cosine distance: 0 the same direction, 1 at right angles, 2 the opposite one. */
  readonly distance: number
  readonly text?: string
}

/** Vectors are finite, not all zeros, and kept in single precision; only their direction counts. */
export interface VectorIndex {
  /**
   * An older version than the index has seen of the id changes nothing, a removal included.
   * @throws DomainError `vectors.bad_vector`, `vectors.bad_text`, `vectors.bad_version`
   */
  upsert(id: string, vector: readonly number[], entry: VectorEntry, version: number): Promise<void>
  /** Forgets vector and text; what is older than `version` (default: the newest seen) cannot bring it back. */
  remove(id: string, version?: number): Promise<void>
  /**
   * Nearest first, ties by id; fewer than `limit` only when there are no more. Of thousands it may miss a few of the nearest.
   * @throws DomainError `vectors.bad_vector`, `vectors.bad_query`
   */
  nearest(vector: readonly number[], options?: NearestOptions): Promise<readonly NearVector[]>
}

/** Finds ids by nearness of meaning; the facts stay where they live. Not part of the ambient transaction. Law: vectors.contract.ts. */
export interface Vectors {
  /**
   * `dimensions`: 1 to 2000. The vectors of an id have one number of dimensions at a time: questions of another one do not meet it.
   * @throws DomainError `vectors.bad_dimensions`
   */
  index(name: string, dimensions: number): VectorIndex
}
