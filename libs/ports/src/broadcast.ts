/**
 * Sends a message to every process that listens now: at most once, nothing is stored. For live screens and cache invalidation,
 * never for facts. Channels are per tenant; payloads are JSON up to 1 MB. Law: broadcast.contract.ts.
 *
 * While the engine is away, published messages are lost without an error, and subscribers hear from its return on.
 */
export interface Broadcast {
  /** Messages of one publisher arrive in order. @throws DomainError `broadcast.too_large`, `broadcast.bad_value` */
  publish(channel: string, payload: unknown): Promise<void>
  /**
   * Resolves when it listens, or after 2 s when the engine is away. `listener` runs in the context of the subscriber. The
   * returned function unsubscribes.
   */
  subscribe(channel: string, listener: (payload: unknown) => void): Promise<() => Promise<void>>
  /** Ends all subscriptions. */
  close(): Promise<void>
}
