import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Coaching, CoachingState } from '../domain/coaching.ts'
import type { Finding } from '../domain/finding.ts'
import type { KnownOrder } from '../domain/known-order.ts'
import type { Parcel } from '../domain/parcel.ts'
import type { Proposals } from '../domain/review-run.ts'
import type { OpenTalk } from '../domain/talk/open-talk.ts'
import type { Cause, Ticket, TicketState } from '../domain/ticket.ts'

export interface Review {
  readonly id: string
  readonly rubric: string
  readonly version: number
  /** The waybill, the talk or the run. */
  readonly subjectId: string
  readonly orderId?: string
  readonly number?: string
  readonly carrier?: string
  readonly city?: string
  readonly conversationId?: string
  /** Who did it: `bot`, `person`, an agent. */
  readonly who?: string
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
    rubric?: string | undefined
    after?: string | undefined
    limit: number
  }): Promise<Review[]>
  /** Of these, in their order where they are known. */
  findAll(ids: readonly string[]): Promise<Review[]>
  removeOlder(rubric: string, before: Date): Promise<number>
  ofPerson(about: About): Promise<Review[]>
  /** The reviews of the person's talks, and what stands in the coaching queue about them. */
  forget(about: About): Promise<number>
}
/** What leads to a person here. */
export interface About {
  readonly conversations: readonly string[]
  readonly orders: readonly string[]
}
export interface KnownOrderStore {
  lock(orderId: string): Promise<KnownOrder | undefined>
  find(orderId: string): Promise<KnownOrder | undefined>
  save(order: KnownOrder): Promise<void>
  /** Names of the carriers that brought orders. */
  carriers(): Promise<string[]>
}
export interface TalkStore {
  lock(person: string): Promise<OpenTalk | undefined>
  /** By its conversation, else by the last words heard in it. */
  lockOf(by: {
    readonly conversationId: string
    readonly lastHeard?: string | undefined
  }): Promise<OpenTalk | undefined>
  lockDue(now: Date, limit: number): Promise<OpenTalk[]>
  save(talk: OpenTalk): Promise<void>
  remove(person: string): Promise<void>
  forget(about: About & { readonly people: readonly string[] }): Promise<number>
}
export interface RunStore {
  lock(runId: string): Promise<Proposals | undefined>
  save(run: Proposals & { readonly runId: string }): Promise<void>
  remove(runId: string): Promise<void>
}
export interface CoachingStore {
  open(item: Coaching): Promise<boolean>
  lock(id: string): Promise<Coaching | undefined>
  change(item: Pick<Coaching, 'id' | 'state' | 'changedAt' | 'owner' | 'note'>): Promise<void>
  /** Newest first. */
  page(query: {
    state?: CoachingState | undefined
    rubric?: string | undefined
    after?: string | undefined
    limit: number
  }): Promise<Coaching[]>
}
export interface TicketStore {
  /** Whether there was none of this guía and cause that is open. */
  open(ticket: Ticket): Promise<boolean>
  lock(id: string): Promise<Ticket | undefined>
  /** Open ones of the order, of its waybills too. */
  lockOpenOf(orderId: string): Promise<Ticket[]>
  /** Resolved before then; oldest first. */
  lockResolved(before: Date, limit: number): Promise<Ticket[]>
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
  readonly orders: KnownOrderStore
  readonly talks: TalkStore
  readonly runs: RunStore
  readonly coaching: CoachingStore
  /** A keyed hash of a phone or a user's id. */
  readonly keyed: (known: string) => string
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly clock: Clock
}
