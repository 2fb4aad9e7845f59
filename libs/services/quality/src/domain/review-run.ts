import { type Finding, type Judged, scored } from './finding.ts'
import { AGENT_RUN } from './rubrics.ts'

/** How a run of an agent ended, and what people said to its proposals. */
export interface EndedRun {
  readonly runId: string
  readonly agent: string
  readonly orderId?: string
  readonly end: string
  readonly reason: string
  readonly actions: number
  readonly costMicros: number
}
export interface Proposals {
  readonly approved: number
  readonly denied: number
  readonly expired: number
}
export const NO_PROPOSALS: Proposals = { approved: 0, denied: 0, expired: 0 }

const WELL: readonly string[] = ['done', 'handed_over']
const OVER: readonly string[] = ['over_budget', 'timed_out', 'looped']

/** Judges a run from its end and what people decided. A cancelled one says nothing of the agent. */
export function reviewRun(run: EndedRun, { approved, denied, expired }: Proposals): Judged {
  const cancelled = run.end === 'cancelled'
  const shown = `${run.end} (${run.reason}), ${run.actions} actions, $${(run.costMicros / 1_000_000).toFixed(4)} US`
  const decided = approved + denied
  const findings: Finding[] = [
    { criterion: 'ended_well', ...(!cancelled && { passed: WELL.includes(run.end) }), evidence: shown },
    {
      criterion: 'sound_proposals',
      ...(decided > 0 && { passed: denied <= approved / 3 }),
      evidence: `${approved} approved, ${denied} denied, ${expired} expired`,
    },
    { criterion: 'in_budget', ...(!cancelled && { passed: !OVER.includes(run.end) }), evidence: shown },
  ]
  return scored(AGENT_RUN, findings)
}
