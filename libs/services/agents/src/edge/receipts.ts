import type { OutputOf } from '@litper/platform'
import type { z } from 'zod'
import type { Call, Run } from '../domain/runs/run-state.ts'
import type { receipt } from './agent-shapes.ts'

type Receipt = OutputOf<{ output: typeof receipt }>
type Outcome = z.output<typeof receipt>['outcome']
type Words = Receipt['text']

const ENDED: Readonly<Record<Outcome, Words>> = {
  planned: { es: 'está por hacerse', en: 'is to be done' },
  asked: { es: 'espera que una persona la apruebe', en: 'waits for a person’s approval' },
  called: { es: 'se está haciendo', en: 'is being done' },
  done: { es: 'quedó hecha', en: 'was done' },
  refused: { es: 'no se hizo', en: 'was not done' },
  unknown: { es: 'no se sabe si se hizo: revísela', en: 'may have been done: look at it' },
  described: { es: 'solo se describió (ensayo)', en: 'was only described (dry run)' },
}

const outcomeOf = ({ outcome, calledAt, approval }: Call): Outcome =>
  outcome ?? (calledAt ? 'called' : approval ? 'asked' : 'planned')

/** What a person reads of one action: what, by whose leave, how it ended, what takes it back. */
export function receiptOf(run: Run, call: Call): Receipt {
  const tool = run.tools.find((one) => one.operation === call.operation)!
  const { approval, undone } = call
  return {
    call: call.call,
    operation: call.operation,
    kind: tool.kind,
    risk: tool.risk,
    title: tool.title,
    text: textOf(run, call, tool.title),
    input: call.input,
    hash: call.hash,
    outcome: outcomeOf(call),
    code: call.code ?? null,
    at: call.answeredAt ?? call.calledAt ?? call.plannedAt,
    approval: approval
      ? {
          decision: approval.decision ?? null,
          by: approval.by ?? null,
          at: approval.decidedAt ?? null,
          note: approval.note ?? null,
        }
      : null,
    undo: call.outcome === 'done' && !undone ? (tool.undo ?? null) : null,
    undone: undone ? { at: undone.at, by: undone.by } : null,
  }
}

function textOf(run: Run, call: Call, title: Words): Words {
  const { es, en } = ENDED[outcomeOf(call)]
  const { approval, undone } = call
  const said = approval?.decision
  const leave =
    said === 'approved'
      ? { es: `, aprobada por ${approval?.by}`, en: `, approved by ${approval?.by}` }
      : said === 'denied'
        ? { es: `, negada por ${approval?.by}`, en: `, denied by ${approval?.by}` }
        : said === 'expired'
          ? { es: ', nadie la aprobó a tiempo', en: ', nobody approved it in time' }
          : { es: '', en: '' }
  const back = undone ? { es: `; ${undone.by} la deshizo`, en: `; ${undone.by} undid it` } : { es: '', en: '' }
  const why = call.code && call.outcome !== 'done' ? ` (${call.code})` : ''
  return {
    es: `${run.agent.name.es}: «${title.es}» ${es}${leave.es}${why}${back.es}.`,
    en: `${run.agent.name.en}: “${title.en}” ${en}${leave.en}${why}${back.en}.`,
  }
}
