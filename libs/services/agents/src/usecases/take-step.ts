import type { Input, RunEvent } from '../domain/runs/run-events.ts'
import { fold } from '../domain/runs/run-state.ts'
import { advance, endUnbegun } from './advance.ts'
import { askModel } from './ask-model.ts'
import { begin } from './begin.ts'
import { callTool } from './call-tool.ts'
import { givenUp } from './calls.ts'
import type { AgentsParts, Attempt } from './ports.ts'
import type { StepPayload } from './start-run.ts'

/** Asks the model or calls the tool that the run waits for, outside of any transaction. Undefined: it waits for nothing any more. */
export async function takeStep(
  parts: AgentsParts,
  { runId }: StepPayload,
  attempt: Attempt,
): Promise<Input | undefined> {
  const [row, events] = await parts.transaction(
    async () => [await parts.runs.find(runId), await parts.runs.events(runId)] as const,
  )
  if (!row || row.state === 'ended') return undefined
  if (events.length === 0) return begin(parts, row)
  const run = fold(events)
  if (run.awaits === 'model') return askModel(parts, runId, run)
  return run.awaits === 'tool' ? callTool(parts, runId, run, attempt) : undefined
}

/** In the transaction that ends the step in the ledger. */
export async function recordStep(parts: AgentsParts, { runId }: StepPayload, input: Input | undefined): Promise<void> {
  if (!input) return
  const row = await parts.runs.lock(runId)
  if (!row) return
  const events = await parts.runs.events(runId)
  if (isAwaited(events, input)) await advance(parts, row, events, input)
}

function isAwaited(events: readonly RunEvent[], input: Input): boolean {
  if (input.kind === 'started') return events.length === 0
  const { awaits } = fold(events)
  return awaits === (input.kind === 'tool_answered' ? 'tool' : 'model')
}

/** The ledger gives the step up: the run ends, with the reason. After a write that was withheld the model may still hand the case over. */
export async function failStep(parts: AgentsParts, payload: StepPayload, code: string): Promise<void> {
  const row = await parts.runs.lock(payload.runId)
  if (!row || row.state === 'ended') return
  const events = await parts.runs.events(payload.runId)
  if (events.length === 0) return endUnbegun(parts, row.id, 'failed', code)
  const run = fold(events)
  if (run.awaits === 'model') await advance(parts, row, events, { kind: 'model_failed', code })
  const open = run.calls.find((one) => one.outcome === undefined)
  if (run.awaits === 'tool' && open) {
    const outcome = givenUp(code)
    await advance(parts, row, events, { kind: 'tool_answered', call: open.call, outcome, code, text: code })
  }
}
