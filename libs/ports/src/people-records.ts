import type { Envelope } from './spine.ts'

/** A person's records that no single service owns: marks of who was erased, what the spine keeps, and answers that wait to be fetched. */
export interface PeopleRecords {
  /** Until when people of the tenant were erased; undefined: nobody was. At most two seconds old, in the ambient transaction. */
  newestErasure(): Promise<Date | undefined>
  /** In the ambient transaction. Marks are keyed hashes: they tell nobody's identifier. A later erasure of the same mark counts. */
  mark(marks: readonly Uint8Array[], until: Date): Promise<void>
  /** In the ambient transaction: the latest erasure of any of these. */
  erasureOf(marks: readonly Uint8Array[]): Promise<Date | undefined>
  /** In the ambient transaction: what in dead letters and parked events matches, a POSIX regular expression without regard of case. */
  envelopes(pattern: string): Promise<unknown[]>
  /**
   * In the ambient transaction: everything that matches in the outbox, the embedded log, parked events, dead letters and effects loses its
   * person. `without`: what may stay of an event, undefined when nothing. Returns how many records were changed.
   */
  forget(pattern: string, without: Without): Promise<number>
  /** In the ambient transaction: a service's sealed answer to a request of access; replaces its last one. */
  keepAnswer(requestId: string, service: string, sealed: string): Promise<void>
  answers(requestId: string): Promise<{ readonly service: string; readonly sealed: string }[]>
  /** In the ambient transaction; returns how many were older than that. */
  dropAnswers(before: Date): Promise<number>
}
export interface Without {
  event(envelope: Envelope): Envelope | undefined
  payload(value: unknown): unknown
}
