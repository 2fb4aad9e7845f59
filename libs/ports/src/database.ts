/** One open transaction of one tenant. `manager` is the ORM's handle, for store/ only. */
export interface Session {
  query<T = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<T[]>
  readonly manager: unknown
  /**
   * One statement where there were many: what works side by side in this transaction ask under one name in the same moment goes to
   * `many` together. It answers one for each item, in their order. Works that each do this for the same row `hold` it first.
   */
  batch<I, O>(name: string, item: I, many: (items: readonly I[]) => Promise<readonly O[]>): Promise<O>
  /**
   * Works side by side in this transaction take turns at this thing, for row locks do not part them: resolves when it is this
   * work's, and it stays so until the work ends; true when it had to wait, so that what was read before is old. @throws DomainError `database.contended` when they would wait for each other.
   */
  takeTurn(thing: string): Promise<boolean>
  /** Stands for the work that runs now: one of those side by side, or the transaction's only one. */
  readonly work: object
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
  /**
   * For lists and searches that may be some seconds old: reads on a copy of the database when there is one that keeps up, else on the
   * database itself. Joins the ambient transaction when there is one, else nothing can be written. `work` may run twice.
   */
  reading<T>(work: () => Promise<T>): Promise<T>
  /** Like `transaction`, never joining: what it writes stays although the caller's transaction rolls back. */
  separateTransaction<T>(work: () => Promise<T>): Promise<T>
  /**
   * Like `separateTransaction`, but what others of the same tenant ask for meanwhile may share it, and its one commit: cheap where
   * much comes at once. When one of them fails, each runs again alone: `work` may run twice, and does nothing but read and write here.
   * Who stands in one `line` does not wait for another: somebody at the door not for what is done behind it.
   */
  sharedTransaction<T>(work: () => Promise<T>, line?: 'door' | 'back'): Promise<T>
  /** Runs works side by side in the ambient transaction. All have ended when it resolves, or throws the first failure. */
  concurrently(works: readonly (() => Promise<void>)[]): Promise<void>
  /**
   * Reads the rows that a public key opens before the tenant is known (a shop domain, a token's hash): the policies of a few
   * tables show exactly the row whose key equals the given one.
   */
  lookup<T = Record<string, unknown>>(key: string, sql: string, parameters?: readonly unknown[]): Promise<T[]>
}
