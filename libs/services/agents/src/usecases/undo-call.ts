import { conflict, DomainError, notFound, permissionsHeld } from '@litper/kernel'
import { fold } from '../domain/runs/run-state.ts'
import { advance } from './advance.ts'
import type { Decider } from './decide-approval.ts'
import { uuidOf } from './keys.ts'
import type { AgentsParts } from './ports.ts'

/** Takes an action of a run back, by the operation that undoes it, in the person's right. Asked again after a lost answer, it is done once. */
export async function undoCall(parts: AgentsParts, runId: string, call: number, by: Decider): Promise<void> {
  const events = await parts.transaction(() => parts.runs.events(runId))
  if (events.length === 0) throw notFound('run.not_found')
  const run = fold(events)
  const done = run.calls.find((one) => one.call === call)
  if (!done) throw notFound('run.not_found')
  const undo = run.tools.find((one) => one.operation === done.operation)?.undo
  if (!undo || done.outcome !== 'done') throw conflict('action.not_undoable')
  if (done.undone) return
  const info = (await parts.operations.catalogue()).find((one) => one.name === undo)
  if (!info) throw conflict('action.not_undoable')
  if (!permissionsHeld(by).includes(info.scope))
    throw new DomainError('action.not_yours', 'forbidden', { needs: info.scope })
  const input = Object.fromEntries(info.about.map((name) => [name, done.input[name]]))
  const actor = { kind: 'agent', id: run.agent.id, scopes: [info.scope] } as const
  const key = uuidOf(`${runId}/${call}/undo`, parts.sha)
  const answer = await parts.operations.call(undo, input, actor, undefined, key)
  if (!answer.ok) throw new DomainError('action.undo_refused', 'conflict', { reason: answer.code })
  await parts.transaction(async () => {
    const row = (await parts.runs.lock(runId))!
    const now = await parts.runs.events(runId)
    if (fold(now).calls[call]?.undone) return
    await advance(parts, row, now, { kind: 'undone', call, by: by.id, operation: undo })
  })
}
