import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { RunEvent } from '../domain/runs/run-events.ts'
import { fold, type Run } from '../domain/runs/run-state.ts'
import type { RunRow } from '../usecases/ports.ts'
import { NOBODY, type People } from './name-people.ts'
import { receiptOf } from './receipts.ts'

const APPROVAL = { es: 'que una persona lo apruebe', en: 'a person’s approval' }

/** What agents did about an order: each action, and how each run ended. */
export function timelineOf(row: RunRow, events: readonly RunEvent[], people: People = NOBODY): TimelineEntry[] {
  if (events.length === 0) return []
  const run = fold(events)
  const writes = run.calls
    .map((call) => ({ call, told: receiptOf(run, call, people) }))
    .filter(({ told }) => told.kind === 'write')
  const actions = writes.map(({ call, told }) => {
    const waits = told.outcome === 'asked'
    return entryOf({
      id: `${row.id}/${call.call}`,
      at: told.at,
      actor: 'system',
      text: told.text,
      detail: told.undone ? null : (call.approval?.note ?? null),
      tone: waits ? 'waiting' : told.outcome === 'unknown' ? 'warning' : 'agent',
      importance: 'main',
      next: waits ? APPROVAL : null,
      receipt: row.id,
    })
  })
  return run.end ? [...actions, ended(row, run)] : actions
}

const ended = ({ id }: RunRow, { agent, end, costMicros }: Run): TimelineEntry =>
  entryOf({
    id: `${id}/end`,
    at: end!.at,
    actor: 'system',
    text:
      end!.end === 'handed_over'
        ? { es: `${agent.name.es}: pasó el caso a una persona`, en: `${agent.name.en}: gave the case to a person` }
        : { es: `${agent.name.es}: terminó`, en: `${agent.name.en}: ended` },
    detail: end!.text || end!.reason,
    tone: end!.end === 'done' ? 'agent' : 'warning',
    importance: end!.end === 'done' ? 'detail' : 'normal',
    receipt: id,
    cost: costMicros > 0 ? { amount: (costMicros / 1_000_000).toFixed(6), currency: 'USD' } : null,
  })
