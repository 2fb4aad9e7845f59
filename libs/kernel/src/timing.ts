import { shareOf } from './share-of.ts'

/**
 * Messages whose hour may be chosen: what they say is still so on the next day, and the parcel waits for the customer. All others
 * leave at once.
 */
export const TIMED_PURPOSES = ['listo_para_recoger'] as const

/** What is in force of something that learning chooses: a value, and another one that is in a trial. */
export interface LearntChoice<V> {
  /** Null: nothing was chosen. */
  readonly value: V | null
  /** What a share of the orders gets, to measure it. */
  readonly trial: { readonly turnId: string; readonly value: V; readonly share: number } | null
}
/** When a message leaves in one city. */
export interface Timing {
  /** Of the day in Colombia; null: at once. */
  readonly hour: number | null
  /** Another hour that a share of the orders gets, to measure it. */
  readonly trial: { readonly turnId: string; readonly hour: number; readonly share: number } | null
}

/** One order in ten goes without what was chosen: a message leaves at once. Else nothing would be known any more of other values. */
const UNCHOSEN = 0.1
export const isUnchosen = (orderId: string): boolean => shareOf(`at once ${orderId}`) < UNCHOSEN
/** Whether an order is in the share of a trial. One that is in a small share is also in a larger one of the same turn. */
export const isTried = ({ turnId, share }: { turnId: string; share: number }, orderId: string): boolean =>
  shareOf(`${turnId} ${orderId}`) < share

/** What an order gets; null: nothing chosen. Learning, and the services that act on it, decide by this same rule. */
export function choiceOf<V>({ value, trial }: LearntChoice<V>, orderId: string): V | null {
  if (trial && isTried(trial, orderId)) return trial.value
  return isUnchosen(orderId) ? null : value
}
/** The hour for a message about this order; null: at once. */
export const hourOf = ({ hour, trial }: Timing, orderId: string): number | null =>
  choiceOf({ value: hour, trial: trial && { ...trial, value: trial.hour } }, orderId)
