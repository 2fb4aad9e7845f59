/** One open transaction of one tenant. `manager` is the ORM's handle, for store/ only. */
export interface Session {
  query<T = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<T[]>
  readonly manager: unknown
}

/**
 * State that speaks. Every call takes the tenant from the ambient context and throws `tenancy.missing` without one; the
 * tenant is set in the transaction, and row-level security does the rest.
 */
export interface Database {
  /** The ambient transaction. @throws DomainError `database.no_transaction` outside `transaction`. */
  session(): Session
  /** Commits what `work` did, or none of it. Joins the ambient transaction when there is one. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /** Like `transaction`, never joining: what it writes stays although the caller's transaction rolls back. */
  separateTransaction<T>(work: () => Promise<T>): Promise<T>
  /**
   * Reads the rows that a public key opens before the tenant is known (a shop domain, a token's hash): the policies of a few
   * tables show exactly the row whose key equals the given one.
   */
  lookup<T = Record<string, unknown>>(key: string, sql: string, parameters?: readonly unknown[]): Promise<T[]>
}
