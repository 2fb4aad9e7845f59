/** Why an event counts as none, in the numbers and in the lake. */
export type Reason = 'unknown_version' | 'bad_data' | 'negative_amount' | 'future_clock'

/** Clocks may disagree by so much. */
export const MOST_AHEAD_MS = 3_600_000

/** Whose order it is; only a keyed hash of it is kept. */
export interface Person {
  readonly phone?: string
  readonly email?: string
}
