export interface RawEvent {
  readonly source: 'shopify' | 'shopify-reconcile' | 'whatsapp-cloud' | 'chatea-pro'
  /** Unique per tenant and source: the delivery's identity. */
  readonly externalId: string
  readonly topic: string
  readonly headers?: Record<string, unknown>
  /** The bytes as text; undefined when they may not be kept. */
  readonly body?: string
  /** `<shop>/<order id>`. */
  readonly subject?: string
  readonly subjectUpdatedAt?: string
  /** `<shop>/<customer id>`: what a redaction finds the row by. */
  readonly person?: string
}

export interface KeptEvent {
  readonly id: string
  readonly topic: string
  readonly body?: string
  /** Its body lies in the archive. */
  readonly archived: boolean
  readonly subjectUpdatedAt?: string
  readonly receivedAt: string
}

export interface Redacted {
  readonly rows: number
  /** Of those, the ids whose bodies the archive still has to forget; what is on its way there `archiveRaw` takes back. */
  readonly archived: readonly string[]
}

/** All that came from outside, as it came. Every method works in the ambient transaction. */
export interface RawEvents {
  /** False when this delivery was here before. */
  keep(event: RawEvent): Promise<boolean>
  /** Keeps a delivery that holds several notices; returns the keys of those that were not seen before. */
  keepNotices(event: RawEvent, keys: readonly string[]): Promise<Set<string>>
  find(source: RawEvent['source'], externalId: string): Promise<KeptEvent | undefined>
  /** Says which order it told of, once that is known. */
  mark(source: RawEvent['source'], externalId: string, subject: string, subjectUpdatedAt: string): Promise<void>
  forget(source: RawEvent['source'], externalId: string): Promise<void>
  /** The newest change heard of each order so far, by subject. */
  lastHeard(subjects: readonly string[]): Promise<Map<string, Date>>
  /** Empties the bodies that tell of a person; the rows stay, so that nothing is taken in again. */
  redact(who: { subjects: readonly string[]; persons: readonly string[]; phone?: string }): Promise<Redacted>
  /** Removes all that a shop ever sent, but for what holds nothing. */
  forgetShop(shopDomain: string): Promise<Redacted>
}
