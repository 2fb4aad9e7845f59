import type { Agent } from '../agents/agent.ts'
import type { BrandVoice } from '../knowledge/brand-voice.ts'
import type { Decided, End, KnownTool, ModelCall, ModelPart, Outcome, RunEvent, StartedBy, Task } from './run-events.ts'

/** One call of a tool, from its plan to its receipt. */
export interface Call {
  readonly call: number
  readonly id: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly hash: string
  readonly ask?: string
  readonly plannedAt: string
  readonly approval?: {
    readonly hash: string
    readonly askedAt: string
    readonly expiresAt: string
    readonly decision?: Decided
    readonly by?: string
    readonly note?: string
    readonly decidedAt?: string
  }
  readonly calledAt?: string
  readonly outcome?: Outcome
  readonly code?: string
  readonly text?: string
  readonly answeredAt?: string
  readonly undone?: { readonly at: string; readonly by: string; readonly operation: string }
}
export interface Turn {
  readonly content: readonly ModelPart[]
  /** Results of its calls, by the model's ids. */
  readonly results: readonly { readonly id: string; readonly text: string; readonly failed: boolean }[]
}

/** A run, folded from its events. */
export interface Run {
  readonly agent: Agent
  readonly tools: readonly KnownTool[]
  readonly task: Task
  readonly by: StartedBy
  readonly dryRun: boolean
  readonly voice?: BrandVoice
  /** Milliseconds; waiting for a person moves it. */
  readonly deadline: number
  readonly asks: number
  readonly costMicros: number
  readonly models: readonly string[]
  readonly awaits?: 'model' | 'tool' | 'approval'
  readonly turns: readonly Turn[]
  readonly stop?: 'end' | 'tools' | 'length' | 'refusal'
  /** Calls of the last answer that are not planned yet. */
  readonly queue: readonly ModelCall[]
  readonly calls: readonly Call[]
  /** Codes of what the model did wrong, oldest first. */
  readonly faults: readonly string[]
  readonly modelFailure?: string
  readonly cancelled?: { readonly by: string; readonly reason?: string }
  readonly end?: { readonly end: End; readonly reason: string; readonly text: string; readonly at: string }
}

const NOTHING: Run = {
  agent: undefined as unknown as Agent,
  tools: [],
  task: { text: '', facts: {} },
  by: { kind: 'program', id: '' },
  dryRun: false,
  deadline: 0,
  asks: 0,
  costMicros: 0,
  models: [],
  turns: [],
  queue: [],
  calls: [],
  faults: [],
}

/** The run after all these events. @throws TypeError without any */
export function fold(events: Iterable<RunEvent>): Run {
  let run = NOTHING
  for (const event of events) run = evolve(run, event)
  if (run === NOTHING) throw new TypeError('a run without events')
  return run
}

/** Whether a failed call is the model's own fault: it asked for what cannot be. */
const isFault = (code: string) => !code.startsWith('approval.')

export function evolve(run: Run, event: RunEvent): Run {
  const { at } = event
  switch (event.kind) {
    case 'started': {
      const { agent, tools, task, by, dryRun, voice } = event
      const deadline = Date.parse(at) + agent.budget.seconds * 1000
      return { ...NOTHING, agent, tools, task, by, dryRun, deadline, ...(voice && { voice }) }
    }
    case 'model_asked':
      return { ...run, asks: event.ask, awaits: 'model' }
    case 'model_answered': {
      const { content, stop, model, costMicros } = event
      return {
        ...without(run),
        stop,
        costMicros: run.costMicros + costMicros,
        models: run.models.includes(model) ? run.models : [...run.models, model],
        turns: [...run.turns, { content, results: [] }],
        queue: content.filter((part) => part.type === 'tool_call'),
      }
    }
    case 'model_failed':
      return { ...without(run), modelFailure: event.code }
    case 'call_refused':
      return {
        ...answered(run, event.id, event.text, true),
        queue: run.queue.slice(1),
        faults: isFault(event.code) ? [...run.faults, event.code] : run.faults,
      }
    case 'tool_planned': {
      const { call, id, operation, input, hash, ask } = event
      const planned = { call, id, operation, input, hash, plannedAt: at, ...(ask !== undefined && { ask }) }
      return { ...run, queue: run.queue.slice(1), calls: [...run.calls, planned] }
    }
    case 'approval_asked': {
      const { hash, expiresAt } = event
      const asked = changeCall(run, event.call, () => ({ approval: { hash, askedAt: at, expiresAt } }))
      return { ...asked, awaits: 'approval' }
    }
    case 'approval_decided': {
      const { decision, by, note } = event
      const asked = run.calls.find((one) => one.call === event.call)?.approval
      const waited = asked ? Date.parse(at) - Date.parse(asked.askedAt) : 0
      const decided = changeCall(run, event.call, ({ approval }) => ({
        approval: { ...approval!, decision, by, decidedAt: at, ...(note !== undefined && { note }) },
      }))
      return { ...without(decided), deadline: run.deadline + waited }
    }
    case 'tool_called':
      return { ...changeCall(run, event.call, () => ({ calledAt: at })), awaits: 'tool' }
    case 'tool_answered': {
      const { outcome, code, text } = event
      const changed = changeCall(run, event.call, () => ({
        outcome,
        text,
        answeredAt: at,
        ...(code !== undefined && { code }),
      }))
      const { id } = run.calls[event.call]!
      return answered(without(changed), id, text, outcome === 'refused' || outcome === 'unknown')
    }
    case 'cancelled':
      return { ...run, cancelled: { by: event.by, ...(event.reason !== undefined && { reason: event.reason }) } }
    case 'undone':
      return changeCall(run, event.call, () => ({ undone: { at, by: event.by, operation: event.operation } }))
    case 'ended': {
      const { end, reason, text } = event
      return { ...without(run), end: { end, reason, text, at } }
    }
  }
}

/** The run waits for nothing now. */
const without = ({ awaits: _over, ...run }: Run): Run => run

const changeCall = (run: Run, call: number, change: (one: Call) => Partial<Call>): Run => ({
  ...run,
  calls: run.calls.map((one) => (one.call === call ? { ...one, ...change(one) } : one)),
})

function answered(run: Run, id: string, text: string, failed: boolean): Run {
  const last = run.turns.at(-1)
  if (!last) return run
  const turn = { ...last, results: [...last.results, { id, text, failed }] }
  return { ...run, turns: [...run.turns.slice(0, -1), turn] }
}
