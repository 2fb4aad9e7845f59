import type { Leaving } from '@litper/ports'
import type { RunEvent } from '../domain/runs/run-events.ts'
import { fold } from '../domain/runs/run-state.ts'
import type { AgentsParts, RunRow } from './ports.ts'
import type { StepPayload } from './start-run.ts'

/**
 * What a step is to the roll-out controls: the beginning of a run that nobody asked for, and each write of it. Reading and thinking
 * change nothing outside, and for a run that a person or a program started the caller answers.
 */
export async function leavingOf(parts: AgentsParts, { runId }: StepPayload): Promise<Leaving | undefined> {
  return parts.transaction(async () => {
    const row = await parts.runs.find(runId)
    if (!row || row.state === 'ended' || !isByItself(row)) return undefined
    const events = await parts.runs.events(runId)
    const what = events.length === 0 ? row.agent : writeOf(events)
    const about = { runId, ...(row.orderId !== undefined && { orderId: row.orderId }) }
    return what === undefined ? undefined : { kind: 'agents', what, about }
  })
}

const isByItself = ({ requested: { by } }: RunRow): boolean => by.kind === 'event' || by.kind === 'cron'

/** The write that the run waits for. */
function writeOf(events: readonly RunEvent[]): string | undefined {
  const { awaits, calls, tools } = fold(events)
  if (awaits !== 'tool') return undefined
  const open = calls.find((one) => one.calledAt !== undefined && one.outcome === undefined)
  return tools.find((one) => one.operation === open?.operation && one.kind === 'write')?.operation
}
