import type { Input } from '../../kit/client.ts'

/** What the address says of the queue; without a state what is open. */
export interface CoachingFilters {
  readonly de?: 'conversation' | 'agent_run'
  readonly estado?: 'done' | 'dismissed'
}

export function readCoachingFilters({ de, estado }: Record<string, unknown>): CoachingFilters {
  const rubric = (['conversation', 'agent_run'] as const).find((one) => one === de)
  const state = (['done', 'dismissed'] as const).find((one) => one === estado)
  return { ...(rubric && { de: rubric }), ...(state && { estado: state }) }
}

export const coachingInput = ({ de, estado }: CoachingFilters): Input<'coaching.list'> => ({
  state: estado ?? 'open',
  ...(de && { rubric: de }),
  limit: 20,
})
