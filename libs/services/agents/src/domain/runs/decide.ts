import { HAND_OVER, MOST_ALIKE, planCall, type Sha } from './plan-call.ts'
import type { Decision, End, RunEvent } from './run-events.ts'
import { type Call, evolve, type Run } from './run-state.ts'
import { VOICE_BLOCKED } from './voice-gate.ts'

/** After so many faults of the model the run ends: it will not find its way. */
export const MOST_FAULTS = 3

/** All that follows from what a run was told last, at this time. The same run and time give the same decisions: a replay rests on it. */
export function decide(run: Run, at: string, sha: Sha): (Decision & { readonly at: string })[] {
  const decisions: (Decision & { at: string })[] = []
  for (let state = run; ; ) {
    const next = decideNext(state, at, sha)
    if (!next) return decisions
    const event = { ...next, at }
    decisions.push(event)
    state = evolve(state, event as RunEvent)
  }
}

function decideNext(run: Run, at: string, sha: Sha): Decision | undefined {
  if (run.end) return undefined
  if (run.cancelled && run.awaits !== 'tool') return ended('cancelled', run.cancelled.reason ?? 'cancelled')
  if (run.awaits) return undefined
  const over = overBy(run, at)
  if (over) return over
  const open = run.calls.find((one) => one.outcome === undefined)
  if (open) return goOn(run, open, at)
  const [wanted] = run.queue
  if (wanted) return wanted.name === HAND_OVER ? handOver(wanted.input) : planned(run, sha)
  return afterAnswer(run)
}

function overBy(run: Run, at: string): Decision | undefined {
  const unknown = run.calls.find((one) => one.outcome === 'unknown')
  if (unknown) return ended('handed_over', 'action.unknown', unknown.operation)
  if (run.calls.some((one) => one.approval?.decision === 'expired')) return ended('handed_over', 'approval.expired')
  if (run.faults.at(-1) === VOICE_BLOCKED)
    return ended('handed_over', VOICE_BLOCKED, run.turns.at(-1)?.results.at(-1)?.text)
  if (run.modelFailure === 'model.over_budget') return ended('over_budget', 'model.over_budget')
  if (run.modelFailure !== undefined) return ended('failed', run.modelFailure)
  if (Date.parse(at) > run.deadline) return ended('timed_out', 'run.time_over')
  if (run.faults.length >= MOST_FAULTS) return ended('failed', run.faults.at(-1)!)
  return undefined
}

function planned(run: Run, sha: Sha): Decision {
  const next = planCall(run, run.queue[0]!, sha)
  if (next.kind === 'call_refused') return next
  const alike = run.calls.filter((one) => one.hash === next.hash).length
  return alike >= MOST_ALIKE ? ended('looped', 'run.same_call', next.operation) : next
}

/** A planned call: it is asked for, made, described, or given up. */
function goOn(run: Run, { call, ask, hash, approval, operation }: Call, at: string): Decision {
  const writes = run.tools.find((one) => one.operation === operation)?.kind !== 'read'
  if (run.dryRun && writes)
    return { kind: 'tool_answered', call, outcome: 'described', text: 'Dry run: it was only described, not done.' }
  if (ask === undefined) return { kind: 'tool_called', call }
  if (!approval) {
    const expiresAt = new Date(Date.parse(at) + run.agent.policy.minutes * 60_000).toISOString()
    return { kind: 'approval_asked', call, hash, expiresAt }
  }
  // approved is exactly this input: its hash is in the approval, and the decision named what the person saw
  if (approval.decision === 'approved' && approval.hash === hash) return { kind: 'tool_called', call }
  const text = ['A person denied this.', approval.note].filter(Boolean).join(' ')
  return { kind: 'tool_answered', call, outcome: 'refused', code: 'approval.denied', text }
}

function afterAnswer(run: Run): Decision {
  const { agent, asks, stop, turns } = run
  const last = turns.at(-1)
  const wantsTools = last?.content.some((part) => part.type === 'tool_call')
  if (last && !wantsTools) {
    const text = last.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
    if (stop === 'refusal') return ended('failed', 'model.refused', text)
    if (stop === 'length') return ended('failed', 'model.cut_off', text)
    return text === '' ? ended('failed', 'model.said_nothing') : ended('done', 'answered', text)
  }
  if (asks >= agent.budget.steps) return ended('over_budget', 'run.steps')
  if (run.costMicros >= agent.budget.costMicros && asks > 0) return ended('over_budget', 'run.cost')
  return { kind: 'model_asked', ask: asks + 1 }
}

const ended = (end: End, reason: string, text = ''): Decision => ({ kind: 'ended', end, reason, text })

function handOver(input: unknown): Decision {
  const { reason } = (typeof input === 'object' && input !== null ? input : {}) as { reason?: unknown }
  return ended('handed_over', 'agent.asked', typeof reason === 'string' ? reason.slice(0, 1000) : '')
}
