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
  /** When what it tells began, ISO 8601: of who was erased since, its body is not kept. */
  readonly began?: string
}

export interface KeptEvent {
  readonly id: string
  readonly topic: string
  readonly body?: string
  /** Its body is in the archive. */
  readonly archived: boolean
  readonly subjectUpdatedAt?: string
  readonly receivedAt: string
}

export interface WhoseEvents {
  readonly subjects: readonly string[]
  readonly persons: readonly string[]
  /** A POSIX regular expression without regard of case: bodies that match are theirs too. */
  readonly pattern?: string
}
export interface Redacted {
  readonly rows: number
  /** Of those, the ids whose bodies must be deleted from the archive. Bodies on their way there are left to `archiveRaw`. */
  readonly archived: readonly string[]
}

/** Every delivery from outside, unchanged. Every method works in the ambient transaction. */
export interface RawEvents {
  /** False when this delivery is kept already. */
  keep(event: RawEvent): Promise<boolean>
  /** Keeps a delivery that holds several notices; returns the keys of those that were not seen before. */
  keepNotices(event: RawEvent, keys: readonly string[]): Promise<Set<string>>
  find(source: RawEvent['source'], externalId: string): Promise<KeptEvent | undefined>
  /** Records the order of a delivery, once it could be read. */
  mark(source: RawEvent['source'], externalId: string, subject: string, subjectUpdatedAt: string): Promise<void>
  forget(source: RawEvent['source'], externalId: string): Promise<void>
  /** The newest change of each order that a delivery brought, by subject. */
  lastHeard(subjects: readonly string[]): Promise<Map<string, Date>>
  /** Empties the bodies that name a person; the rows stay, so that a repeated delivery is known. */
  redact(who: WhoseEvents): Promise<Redacted>
  /** What leads to the same person: subjects and persons of the rows. */
  leads(who: WhoseEvents): Promise<{ readonly subjects: string[]; readonly persons: string[] }>
  /** What is kept of them. */
  bodies(who: WhoseEvents): Promise<readonly { topic: string; source: string; receivedAt: Date; body?: string }[]>
  /** Empties the bodies of what came before, at most so many. */
  redactBefore(before: Date, most: number): Promise<Redacted>
  /** Deletes every delivery of a shop, except rows without a body. */
  forgetShop(shopDomain: string): Promise<Redacted>
}
