import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { close, type FlowRun, isOpen, type Outcome, type Step } from './flow-run.ts'
import { type Gone, goOn } from './go-on.ts'
import { AROUND, anyGraph, graphOf, OPERATIONS, sha } from './graphs.testing.ts'
import { problemsOf } from './validate.ts'

const AT = '2026-11-30T15:00:00.000Z'
const OUTCOMES = ['done', 'refused', 'denied', 'expired', 'unknown'] as const

/** Goes through a run to its end; each open step ends as `say` tells. */
function play(run: FlowRun, say: (step: Step) => Outcome, most = 100): Gone {
  let steps: readonly Step[] = []
  for (let turn = 0; turn < most; turn++) {
    const gone = goOn({ ...run, steps }, AT, sha)
    const last = gone.steps.at(-1)
    if (gone.end || !last) return gone
    steps = [...gone.steps.slice(0, -1), close(run.graph, last, say(last), AT)]
  }
  throw new Error('it did not end')
}

const data = { orderId: 'o1', total: 50 }

describe('any valid flow, whatever becomes of its calls', () => {
  it('ends, takes no step twice, and leaves no step open', () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.infiniteStream(fc.constantFrom(...OUTCOMES)),
        fc.integer({ min: 0, max: 100 }),
        (graph, outcomes, total) => {
          expect(problemsOf(graph, AROUND)).toEqual([])
          const run = { graph, data: { ...data, total }, operations: OPERATIONS, steps: [] }
          const { steps, end } = play(run, ({ state }) => ({
            state: state === 'waiting' ? 'done' : outcomes.next().value!,
          }))
          expect(end).toBeDefined()
          expect(steps.length).toBeLessThanOrEqual(graph.nodes.length)
          expect(new Set(steps.map(({ node }) => node)).size).toBe(steps.length)
          expect(steps.filter(isOpen)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('asks a person before each call that moves a parcel', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { steps } = play({ graph, data, operations: OPERATIONS, steps: [] }, () => ({ state: 'done' }))
        const asked = steps.filter(({ operation }) => operation === 'orders.cancel')
        expect(asked.every(({ why }) => why === 'risk:waybill')).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a plain flow', () => {
  const graph = graphOf([
    { id: 'large', kind: 'condition', tests: [{ left: 'trigger.total', operator: 'more', value: 40 }], yes: 'wait', no: 'end' },
    { id: 'wait', kind: 'wait', minutes: 30, next: 'look' },
    { id: 'look', kind: 'call', operation: 'orders.find', input: { id: '{{trigger.orderId}}' }, next: 'still' },
    { id: 'still', kind: 'condition', tests: [{ left: 'steps.look.status', operator: 'is', value: 'confirming' }], yes: 'hold' },
    { id: 'hold', kind: 'call', operation: 'orders.hold', input: { id: '{{trigger.orderId}}', reason: 'total {{trigger.total}}' } },
    { id: 'end', kind: 'end' },
  ]) // biome-ignore format: one line each
  const run = { graph, data, operations: OPERATIONS, steps: [] }
  const found = (status: string) => (step: Step) =>
    ({ state: 'done', ...(step.operation === 'orders.find' && { kept: { status } }) }) as const

  it('waits, looks, and holds what still waits, with the words of its template', () => {
    const { steps, end } = play(run, found('confirming'))
    expect(steps.map(({ node, state, to }) => [node, state, to])).toEqual([
      ['large', 'done', 'wait'],
      ['wait', 'done', 'look'],
      ['look', 'done', 'still'],
      ['still', 'done', 'hold'],
      ['hold', 'done', undefined],
    ])
    expect(steps[1]!.until).toBe('2026-11-30T15:30:00.000Z')
    expect(steps[4]!.input).toEqual({ id: 'o1', reason: 'total 50' })
    expect(end).toEqual({ end: 'done', reason: 'done' })
  })
  it('ends where a way leads nowhere', () => {
    expect(play(run, found('confirmed')).steps.map(({ node }) => node)).toEqual(['large', 'wait', 'look', 'still'])
    expect(play({ ...run, data: { total: 1 } }, found('')).steps.map(({ node }) => node)).toEqual(['large', 'end'])
  })
  it('does not call with what is not known, and says so', () => {
    const { steps, end } = play({ ...run, data: { total: 50 } }, found('confirming'))
    expect(steps.at(-1)).toMatchObject({ node: 'look', state: 'refused', code: 'flow.not_known' })
    expect(end).toEqual({ end: 'failed', reason: 'flow.not_known' })
  })
  it('stops where nobody knows whether something was done, also when a refusal has a way', () => {
    const node = {
      id: 'hold',
      kind: 'call',
      operation: 'orders.hold',
      input: { id: 'x' },
      next: 'end',
      refused: 'end',
    } as const
    const one = { ...run, graph: graphOf([node, { id: 'end', kind: 'end' }]) }
    expect(play(one, () => ({ state: 'unknown', code: 'operations.unreachable' }))).toMatchObject({
      steps: [{ node: 'hold', state: 'unknown' }],
      end: { end: 'failed', reason: 'operations.unreachable' },
    })
    expect(play(one, () => ({ state: 'refused', code: 'x' })).steps.map(({ node: id }) => id)).toEqual(['hold', 'end'])
  })
})
