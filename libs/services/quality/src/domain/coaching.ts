export const COACHING_STATES = ['open', 'done', 'dismissed'] as const
export type CoachingState = (typeof COACHING_STATES)[number]

/** A review that a person of the team should look at. */
export interface Coaching {
  readonly id: string
  readonly reviewId: string
  readonly rubric: string
  readonly score: number
  readonly state: CoachingState
  readonly owner?: string
  readonly note?: string
  readonly openedAt: string
  readonly changedAt: string
}

/** Below, something went wrong that weighs more than tone or time. Parcels have tickets instead. */
const ENOUGH: Readonly<Record<string, number>> = { conversation: 75, agent_run: 60 }
export const needsCoaching = ({ rubric, score }: { readonly rubric: string; readonly score: number }): boolean =>
  score < (ENOUGH[rubric] ?? 0)
