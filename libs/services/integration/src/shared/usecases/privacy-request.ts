import type { PrivacyKind, PrivacySubject } from '../domain/subjects.ts'
import type { RawEvent } from './raw-events.ts'

/** A privacy topic of Shopify, proven and read: what the Shopify side hands to the privacy side. */
export interface PrivacyRequest {
  readonly kind: PrivacyKind
  readonly shopDomain: string
  /** When Shopify sent it, ISO 8601. */
  readonly triggeredAt?: string
  readonly subject: PrivacySubject
  /** The delivery as it is kept. */
  readonly delivery: RawEvent
}
