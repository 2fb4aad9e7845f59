import type { Emitted } from '@litper/contracts'
import type { Clock, LearntChoice, TenantId } from '@litper/kernel'
import type { Parcel, Surroundings } from '@litper/metrics'
import type { Sample } from '../domain/compare.ts'
import type { Move, Outcome } from '../domain/outcome.ts'
import type { HourCount, Kind, PlaceCount, Seen, Topic, Turn, TurnState, Value } from '../domain/turn/index.ts'
import type { MeaningStore } from './meaning-ports.ts'

export interface FollowedParcel {
  readonly orderId: string
  /** Absent until it has moved. */
  readonly carrier?: string
  readonly city?: string
  readonly moves: readonly Move[]
  /** When tickets were opened. */
  readonly tickets: readonly string[]
  /** When its waybill was made by us, and whether the customer pays at the door. */
  readonly madeAt?: Date
  readonly collects?: boolean
  readonly ended?: NonNullable<Outcome['ended']>
  readonly endedAt?: Date
}
/** How a parcel stood: what its risk was made of. Times in milliseconds. */
export interface Standing {
  readonly parcel: Parcel
  readonly around: Surroundings
}
export const DIMENSIONS = ['purpose', 'hour', 'carrier', 'city'] as const
export type Dimension = (typeof DIMENSIONS)[number]
/** Messages that are old enough to be judged, by the values of the dimensions. */
export interface Group extends Sample {
  readonly by: Readonly<Record<string, string | null>>
  readonly movedTwoDays: number
  readonly delivered: number
  readonly returned: number
  /** After which a ticket was opened. */
  readonly tickets: number
}
export interface OutcomeStore {
  lockParcel(orderId: string): Promise<FollowedParcel | undefined>
  saveParcel(parcel: FollowedParcel): Promise<void>
  lockOfOrder(orderId: string): Promise<Outcome[]>
  /** Whether it was not known. */
  add(outcome: Outcome): Promise<boolean>
  save(outcome: Outcome): Promise<void>
  /** Of messages sent in the window, in the order of the dimensions' values. */
  group(query: {
    by: readonly Dimension[]
    from: Date
    until: Date
    purpose?: string | undefined
    limit: number
  }): Promise<Group[]>
}
/** The latest cases, at most `limit`, that began in this time. */
export interface CaseWindow {
  readonly from: Date
  readonly until: Date
  readonly limit: number
}
/** Cases that turns are decided by. */
export interface CaseStore {
  /** Of the topic, oldest first. */
  seen(topic: Topic, window: CaseWindow): Promise<readonly Seen[]>
  /** The same cases, counted by place and value: of a choice between values. */
  count(topic: Topic & { readonly kind: 'hour' | 'carrier' }, window: CaseWindow): Promise<readonly PlaceCount[]>
  addStanding(standing: { orderId: string; waybillId: string; at: Date; stood: Standing }): Promise<void>
}
/** What a customer asked a person, and what they answered; without personal data. */
export interface Answered {
  readonly conversationId: string
  /** A keyed hash. */
  readonly person?: string
  readonly askedAt: Date
  readonly question: string
  readonly answers: readonly string[]
  readonly rating?: string
}
export interface AnswerStore {
  lock(conversationId: string): Promise<Answered | undefined>
  save(answered: Answered): Promise<void>
  /** All that are older than `rated`, and those older than `others` that were not rated well. */
  forgetBefore(rated: Date, others: Date): Promise<void>
  /** Returns how many there were. */
  forget(whose: { readonly conversations: readonly string[]; readonly people: readonly string[] }): Promise<number>
  ofPerson(conversations: readonly string[]): Promise<readonly Answered[]>
}
/** What is in force in one place, and since when. */
export interface InForce extends Topic, LearntChoice<Value> {
  readonly place: string
  /** 0: nobody has changed it yet. */
  readonly version: number
  /** The version of who acts by it, where they have their own. */
  readonly basis: number | null
  readonly setBy: string
  readonly changedAt: string
}
export interface TurnPlace extends Topic {
  readonly place: string
}
export interface InForceStore {
  /** Everything that changes a turn of this topic and place locks this first. */
  lock(where: TurnPlace): Promise<InForce>
  /** Those that were changed at least once. */
  list(): Promise<InForce[]>
  save(one: InForce): Promise<void>
}
export interface TurnStore {
  lock(id: string): Promise<Turn | undefined>
  find(id: string): Promise<Turn | undefined>
  ofPlace(where: TurnPlace): Promise<Turn[]>
  ofTopic(topic: Topic): Promise<Turn[]>
  /** In a trial, or promoted. */
  living(): Promise<Turn[]>
  /** Newest first. */
  page(query: {
    kind?: Kind | undefined
    state?: TurnState | undefined
    alarmed?: boolean | undefined
    after?: string | undefined
    limit: number
  }): Promise<Turn[]>
  /** Of the audit only what is new is added. */
  save(turn: Turn): Promise<void>
}

/** That a tenant opted in to learn with others: who, and since when. */
export interface Sharing {
  readonly by: string
  readonly at: string
}
export interface SharingStore {
  find(): Promise<Sharing | undefined>
  join(sharing: Sharing): Promise<void>
  leave(): Promise<void>
}
/** Counts of the tenants that opted in. Only in the context of the system's own tenant. */
export interface SharedCounts {
  /** All that a contributor gave before is gone. */
  replace(contributor: string, counts: readonly HourCount[]): Promise<void>
  /** Sums over the others, where at least so many have one. */
  others(contributor: string, least: number): Promise<HourCount[]>
}

/** What the use cases need. */
export interface LearningParts {
  readonly outcomes: OutcomeStore
  readonly cases: CaseStore
  readonly inForce: InForceStore
  readonly turns: TurnStore
  readonly sharing: SharingStore
  readonly answers: AnswerStore
  readonly meanings: MeaningStore
  readonly shared: SharedCounts
  readonly asTenant: <T>(tenant: TenantId, work: () => Promise<T>) => Promise<T>
  readonly tenant: () => TenantId
  /** A person under a key that leads to nobody. */
  readonly keyed: (known: string) => string
  /** How a tenant is called among the shared counts. */
  readonly contributor: (tenant: TenantId) => string
  readonly transaction: <T>(work: () => Promise<T>) => Promise<T>
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: (kind: string, key: string, payload: unknown) => Promise<boolean>
  /** The id of a new turn: with an order's, it decides which orders its trial takes. */
  readonly newId: () => string
  readonly clock: Clock
}
