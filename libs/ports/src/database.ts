/** One open transaction of one tenant. `manager` is the ORM's handle, for store/ only. */
export interface Session {
  query<T = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<T[]>
  readonly manager: unknown
  /**
   * Several questions, one statement: what concurrent handlers of this transaction ask under the same `name` at the same time
   * goes to `many` together, which returns one answer per item, in order. A handler that also writes the row calls `takeTurn`
   * first.
   */
  batch<I, O>(name: string, item: I, many: (items: readonly I[]) => Promise<readonly O[]>): Promise<O>
  /**
   * Concurrent handlers of one transaction take turns: row locks do not separate them. Resolves when it is this handler’s turn,
   * which lasts until the handler ends. True when it had to wait: rows that it read before may be old. @throws DomainError
   * `database.contended` when two handlers would wait for each other.
   */
  takeTurn(thing: string): Promise<boolean>
  /** Stands for the work that runs now: one of those side by side, or the transaction's only one. */
  readonly work: object
}

/**
 * The state of the services. Every call takes the tenant from the context and throws `tenancy.missing` without one. The tenant
 * is set in the transaction, and row-level security separates the rows.
 */
export interface Database {
  /** The current transaction. @throws DomainError `database.no_transaction` outside `transaction`. */
  session(): Session
  /** Commits all that `work` wrote, or nothing. Joins the current transaction when there is one. */
  transaction<T>(work: () => Promise<T>): Promise<T>
  /**
   * For lists and searches that may be some seconds old. Reads from the replica when there is one that keeps up, else from the
   * database itself. Joins the current transaction when there is one; otherwise nothing can be written. `work` may run twice.
   */
  reading<T>(work: () => Promise<T>): Promise<T>
  /** Like `transaction`, but never joins: what it wrote stays when the caller’s transaction rolls back. */
  separateTransaction<T>(work: () => Promise<T>): Promise<T>
  /**
   * Like `separateTransaction`, but works of the same tenant that come at the same time share one transaction and one commit.
   * When one of them fails, each runs again alone: so `work` may run twice, and must only read and write this database. Works
   * in one `line` do not wait for those in the other: `request` is for requests that wait for an answer, `background` for other
   * work.
   */
  sharedTransaction<T>(work: () => Promise<T>, line?: 'request' | 'background'): Promise<T>
  /**
   * Runs the works concurrently in the current transaction. All have ended when it resolves, or when it throws the first
   * failure.
   */
  concurrently(works: readonly (() => Promise<void>)[]): Promise<void>
  /**
   * Reads by a public key before the tenant is known (a shop domain, the hash of a token). The policies of a few tables show
   * exactly the row whose key equals the given one.
   */
  lookup<T = Record<string, unknown>>(key: string, sql: string, parameters?: readonly unknown[]): Promise<T[]>
}
