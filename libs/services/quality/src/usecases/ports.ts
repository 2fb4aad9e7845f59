import type { Clock } from '@litper/kernel'
import type { Parcel } from '../domain/parcel.ts'
import type { Finding } from '../domain/review-delivery.ts'
import type { Cause, Ticket, TicketState } from '../domain/ticket.ts'

export interface Review {
  readonly id: string
  readonly rubric: string
  readonly version: number
  /** The waybill. */
  readonly subjectId: string
  readonly orderId: string
  readonly number: string
  readonly carrier: string
  readonly city: string
  readonly score: number
  readonly findings: readonly Finding[]
  readonly at: string
}

export interface ParcelStore {
  lock(waybillId: string): Promise<Parcel | undefined>
  lockOfOrder(orderId: string): Promise<Parcel[]>
  save(parcel: Parcel): Promise<void>
  /** Not ended, and without a scan since then; oldest scan first. */
  still(before: Date, limit: number): Promise<Parcel[]>
  /** Keeps a failed attempt; the same twice is one. */
  attempted(parcel: Parcel, at: string): Promise<void>
  /** How many failed attempts of this carrier in this city lie within a minute of each of these times. */
  attemptsNear(parcel: Pick<Parcel, 'carrier' | 'city'>, times: readonly string[]): Promise<ReadonlyMap<string, number>>
}
export interface ReviewStore {
  /** Over the one of the same rubric, version and subject. */
  put(review: Review): Promise<void>
  find(id: string): Promise<Review | undefined>
  /** Newest first. */
  page(query: {
    below?: number | undefined
    carrier?: string | undefined
    after?: string | undefined
    limit: number
  }): Promise<Review[]>
}
export interface TicketStore {
  /** Whether there was none of this guía and cause that is open. */
  open(ticket: Ticket): Promise<boolean>
  lock(id: string): Promise<Ticket | undefined>
  lockOpenOf(waybillId: string): Promise<Ticket[]>
  change(ticket: Pick<Ticket, 'id' | 'state' | 'changedAt' | 'owner' | 'note'>): Promise<void>
  /** Newest first. */
  page(query: {
    state?: TicketState | undefined
    cause?: Cause | undefined
    after?: string | undefined
    limit: number
  }): Promise<Ticket[]>
}

/** What the use cases need. */
export interface QualityParts {
  readonly parcels: ParcelStore
  readonly reviews: ReviewStore
  readonly tickets: TicketStore
  readonly clock: Clock
}
