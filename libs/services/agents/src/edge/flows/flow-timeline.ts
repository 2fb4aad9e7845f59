import { entryOf, type TimelineEntry } from '@litper/platform/operations'
import type { Step } from '../../domain/flows/flow-run.ts'
import type { FlowRunRow, FlowVersion } from '../../usecases/flows/ports.ts'

type Told = Pick<TimelineEntry, 'tone' | 'importance'> & { readonly es: string; readonly en: string }
const APPROVAL = { es: 'que una persona lo apruebe', en: 'a person’s approval' }
const NOT_DONE = { tone: 'warning', importance: 'normal', es: 'no se hizo', en: 'was not done' } as const
const TOLD: Readonly<Record<Step['state'], Told | undefined>> = {
  done: { tone: 'agent', importance: 'main', es: 'hecho', en: 'done' },
  asking: { tone: 'waiting', importance: 'main', es: 'espera aprobación', en: 'waits for approval' },
  unknown: { tone: 'warning', importance: 'main', es: 'no se sabe si se hizo', en: 'may have been done' },
  refused: NOT_DONE,
  denied: NOT_DONE,
  expired: NOT_DONE,
  waiting: undefined,
  calling: undefined,
  described: undefined,
}

/** What flows did about an order: each action. Looking, waiting and comparing change nothing and are in the receipt. */
export function flowTimelineOf(
  { id, steps }: FlowRunRow,
  { operations = {} }: Pick<FlowVersion, 'operations'>,
  name: string,
): TimelineEntry[] {
  return steps.flatMap((step) => {
    const known = operations[step.operation ?? '']
    const told = TOLD[step.state]
    if (known?.kind !== 'write' || !told) return []
    const { tone, importance, es, en } = told
    return entryOf({
      id: `${id}/${step.node}`,
      at: step.endedAt ?? step.at,
      actor: 'system',
      text: { es: `Flujo «${name}»: ${known.title.es}: ${es}`, en: `Flow “${name}”: ${known.title.en}: ${en}` },
      detail: step.code ?? null,
      tone,
      importance,
      next: step.state === 'asking' ? APPROVAL : null,
      receipt: id,
    })
  })
}
