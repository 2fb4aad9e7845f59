import type { Clock } from '@litper/kernel'
import type { Sample } from '../domain/compare.ts'
import type { Move, Outcome } from '../domain/outcome.ts'

export interface FollowedParcel {
  readonly orderId: string
  readonly carrier: string
  readonly city: string
  readonly moves: readonly Move[]
}
export const DIMENSIONS = ['purpose', 'hour', 'carrier', 'city'] as const
export type Dimension = (typeof DIMENSIONS)[number]
/** Messages that are old enough to be judged, by the values of the dimensions. */
export interface Group extends Sample {
  readonly by: Readonly<Record<string, string | null>>
  readonly movedTwoDays: number
  readonly delivered: number
  readonly returned: number
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

/** What the use cases need. */
export interface LearningParts {
  readonly outcomes: OutcomeStore
  readonly clock: Clock
}
