import type { OutputOf } from '@litper/platform'
import type { z } from 'zod'
import type { Call, Run } from '../domain/runs/run-state.ts'
import type { receipt } from './agent-shapes.ts'
import { calledIn, NOBODY, type People } from './name-people.ts'

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
export function receiptOf(run: Run, call: Call, people: People = NOBODY): Receipt {
  const tool = run.tools.find((one) => one.operation === call.operation)!
  const { approval, undone } = call
  return {
    call: call.call,
    operation: call.operation,
    kind: tool.kind,
    risk: tool.risk,
    title: tool.title,
    text: textOf(run, call, tool.title, calledIn(people)),
    input: call.input,
    hash: call.hash,
    outcome: outcomeOf(call),
    code: call.code ?? null,
    at: call.answeredAt ?? call.calledAt ?? call.plannedAt,
    approval: approval
      ? {
          decision: approval.decision ?? null,
          by: approval.by ?? null,
          person: people.get(approval.by ?? '') ?? null,
          at: approval.decidedAt ?? null,
          note: approval.note ?? null,
        }
      : null,
    undo: call.outcome === 'done' && !undone ? (tool.undo ?? null) : null,
    undone: undone ? { at: undone.at, by: undone.by } : null,
  }
}

function textOf(run: Run, call: Call, title: Words, nameOf: (id: string) => string): Words {
  const { es, en } = ENDED[outcomeOf(call)]
  const { approval, undone } = call
  const said = approval?.decision
  const who = nameOf(approval?.by ?? '')
  const leave =
    said === 'approved'
      ? { es: `, aprobada por ${who}`, en: `, approved by ${who}` }
      : said === 'denied'
        ? { es: `, negada por ${who}`, en: `, denied by ${who}` }
        : said === 'expired'
          ? { es: ', nadie la aprobó a tiempo', en: ', nobody approved it in time' }
          : { es: '', en: '' }
  const by = undone && nameOf(undone.by)
  const back = undone ? { es: `; ${by} la deshizo`, en: `; ${by} undid it` } : { es: '', en: '' }
  const why = call.code && call.outcome !== 'done' ? ` (${call.code})` : ''
  return {
    es: `${run.agent.name.es}: «${title.es}» ${es}${leave.es}${why}${back.es}.`,
    en: `${run.agent.name.en}: “${title.en}” ${en}${leave.en}${why}${back.en}.`,
  }
}
