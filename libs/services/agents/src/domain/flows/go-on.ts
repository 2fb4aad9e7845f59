import { hashOf, type Sha } from '../runs/plan-call.ts'
import type { CallNode, FlowNode, Scalar } from './flow.ts'
import { nodeOf } from './flow.ts'
import { askReason, close, type FlowEnd, type FlowRun, isOpen, type Step } from './flow-run.ts'
import { areTrue, fill, readIn } from './known.ts'

/** A person may answer for a day. */
const APPROVAL_MINUTES = 24 * 60

export interface Gone {
  /** All steps, the old ones first; the last one is open unless the run has ended. */
  readonly steps: readonly Step[]
  readonly end?: { readonly end: FlowEnd; readonly reason: string }
}

/** Takes steps until one must be waited for or the run ends. Each node is stepped on once at most, so it ends. */
export function goOn(run: FlowRun, at: string, sha: Sha): Gone {
  let { steps } = run
  for (;;) {
    const last = steps.at(-1)
    if (last && isOpen(last)) return { steps }
    const id = last ? last.to : run.graph.start
    if (id === undefined) return { steps, end: endAfter(last) }
    const node = nodeOf(run.graph, id)
    if (!node) return { steps, end: failed('flow.unknown_step') }
    if (steps.some((one) => one.node === id)) return { steps, end: failed('flow.loop') }
    steps = [...steps, stepOn({ ...run, steps }, node, at, sha)]
  }
}

const failed = (reason: string) => ({ end: 'failed', reason }) as const

function endAfter(last: Step | undefined): NonNullable<Gone['end']> {
  if (!last || last.state === 'done' || last.state === 'described') return { end: 'done', reason: 'done' }
  return failed(last.code ?? last.state)
}

function stepOn(run: FlowRun, node: FlowNode, at: string, sha: Sha): Step {
  const begun = { node: node.id, kind: node.kind, at }
  if (node.kind === 'end') return { ...begun, state: 'done', endedAt: at }
  if (node.kind === 'wait') return { ...begun, state: 'waiting', until: later(at, node.minutes) }
  if (node.kind === 'call') return callStep(run, node, at, sha)
  const isTrue = areTrue(node.tests, readIn(run.data, run.steps))
  const to = isTrue ? node.yes : node.no
  return { ...begun, state: 'done', endedAt: at, isTrue, ...(to !== undefined && { to }) }
}

function callStep({ graph, data, steps, operations }: FlowRun, node: CallNode, at: string, sha: Sha): Step {
  const { id, kind, operation } = node
  const begun = { node: id, kind, at, operation, state: 'calling' } as const
  const known = operations[operation]
  if (!known) return close(graph, begun, { state: 'refused', code: 'operations.unknown' }, at)
  const read = readIn(data, steps)
  const input: Record<string, Scalar> = {}
  for (const [name, template] of Object.entries(node.input)) {
    const filled = fill(template, read)
    if ('missing' in filled) return close(graph, { ...begun, input }, { state: 'refused', code: 'flow.not_known' }, at)
    input[name] = filled.value
  }
  const hash = hashOf(operation, input, sha)
  const why = askReason(node, known)
  if (why === undefined) return { ...begun, input, hash }
  return { ...begun, input, hash, why, state: 'asking', until: later(at, APPROVAL_MINUTES) }
}

const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()
