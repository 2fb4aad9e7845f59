/**
 * Tells every process that listens now, once at most and with no memory: for live screens and cache invalidation, never for
 * facts. Channels are scoped by the ambient tenant; payloads are JSON up to 1 MB. Law: broadcast.contract.ts.
 *
 * While an engine of its own is away, what is published is lost without an error, and who subscribes hears from its return on.
 */
export interface Broadcast {
  /** Publisher by publisher, messages arrive in order. @throws DomainError `broadcast.too_large`, `broadcast.bad_value` */
  publish(channel: string, payload: unknown): Promise<void>
  /** Resolves when listening, or after 2 s when the engine is away; `listener` runs in the context of the subscriber. The result stops it. */
  subscribe(channel: string, listener: (payload: unknown) => void): Promise<() => Promise<void>>
  /** Stops listening altogether. */
  close(): Promise<void>
}
