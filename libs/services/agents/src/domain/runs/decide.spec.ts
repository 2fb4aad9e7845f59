import { describe, expect, it } from 'vitest'
import { builtIn } from '../agents/built-in.ts'
import { canonical } from './canonical.ts'
import { type Play, play, sha } from './in-memory.testing.ts'
import { hashOf } from './plan-call.ts'

const { budget, policy } = builtIn('operaciones')!
const confirm = { tool: 'orders_confirm', input: { id: '1' } }
const find = { tool: 'orders_find', input: { id: '1' } }
const once =
  (
    ...said: Parameters<Play['model']>[1] extends number
      ? Exclude<ReturnType<Play['model']>, { fails: string }>[]
      : never
  ): Play['model'] =>
  (_, ask) =>
    said[ask - 1] ?? 'listo'
const endOf = (given: Play) => {
  const { run, called } = play(given)
  return [run.end?.end, run.end?.reason, called.length]
}

describe('a run', () => {
  it('asks, calls what it may, and ends with what the model says', () => {
    const { run, called } = play({ model: once(find, 'Está en camino.') })
    expect(run.end).toMatchObject({ end: 'done', text: 'Está en camino.' })
    expect(called).toEqual([{ operation: 'orders.find', input: { id: '1' } }])
    expect(run).toMatchObject({ asks: 2, costMicros: 2000, models: ['scripted:1'] })
  })

  it('calls nothing that writes before a person has approved exactly this input', () => {
    const asked = play({ model: once(confirm) })
    expect([asked.run.awaits, asked.called]).toEqual(['approval', []])
    const [call] = asked.run.calls
    expect(call).toMatchObject({ ask: 'risk:waybill', hash: hashOf('orders.confirm', { id: '1' }, sha) })
    expect(call!.approval).toMatchObject({ hash: call!.hash, expiresAt: '2026-11-30T19:00:02.000Z' })
    expect(endOf({ model: once(confirm), person: () => 'approved' })).toEqual(['done', 'answered', 1])
  })

  it('asks as often as there are actions, also in one answer, and anew for another input', () => {
    const other = { tool: 'orders_confirm', input: { id: '2' } }
    const { run, called } = play({
      model: once([confirm, other], { ...confirm, input: { id: '3' } }),
      person: () => 'approved',
    })
    expect(called.map(({ input }) => input)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }])
    expect(new Set(run.calls.map(({ approval }) => approval?.hash)).size).toBe(3)
  })

  it('tells the model of a denial, and does not ask a person for the same again', () => {
    const { run, events } = play({ model: once(confirm, confirm, 'entendido'), person: () => 'denied' })
    expect(run.end?.end).toBe('done')
    expect(events.filter(({ kind }) => kind === 'approval_asked')).toHaveLength(1)
    expect(run.turns[1]?.results).toMatchObject([{ failed: true, text: expect.stringMatching(/denied/) }])
  })

  it('gives the case to a person when nobody approves in time', () => {
    expect(endOf({ model: once(confirm), person: () => 'expired' })).toEqual(['handed_over', 'approval.expired', 0])
    expect(endOf({ model: once({ tool: 'hand_over', input: { reason: 'raro' } }) })).toEqual([
      'handed_over',
      'agent.asked',
      0,
    ])
  })

  it.each<[string, Play, unknown[]]>([
    ['loops', { model: () => find }, ['looped', 'run.same_call', 3]],
    ['invents tools', { model: () => ({ tool: 'orders_delete', input: {} }) }, ['failed', 'tool.unknown', 0]],
    [
      'sends broken JSON',
      { model: () => ({ tool: 'orders_find', input: '{"id":' }) },
      ['failed', 'tool.broken_input', 0],
    ],
    [
      'sends a wrong input',
      { model: () => ({ tool: 'orders_find', input: { x: 1 } }) },
      ['failed', 'tool.wrong_input', 0],
    ],
    ['refuses', { model: () => 'no puedo', stop: 'refusal' }, ['failed', 'model.refused', 0]],
    ['is cut off', { model: () => 'uno dos', stop: 'length' }, ['failed', 'model.cut_off', 0]],
    ['says nothing', { model: () => '' }, ['failed', 'model.said_nothing', 0]],
    ['has no budget left', { model: () => ({ fails: 'model.over_budget' }) }, ['over_budget', 'model.over_budget', 0]],
    ['is no model', { model: () => ({ fails: 'model.bad_request' }) }, ['failed', 'model.bad_request', 0]],
    [
      'asks too often',
      { model: (_, ask) => ({ ...find, input: { id: String(ask) } }), agent: { budget: { ...budget, steps: 4 } } },
      ['over_budget', 'run.steps', 4],
    ],
    [
      'costs too much',
      {
        model: (_, ask) => ({ ...find, input: { id: String(ask) } }),
        agent: { budget: { ...budget, costMicros: 2500 } },
      },
      ['over_budget', 'run.cost', 3],
    ],
    ['takes too long', { model: () => find, slow: 200_000 }, ['timed_out', 'run.time_over', 1]],
  ])('ends clearly when the model %s', (_what, given, ended) => {
    expect(endOf(given)).toEqual(ended)
  })

  it('does not count the waiting for a person as time', () => {
    expect(endOf({ model: once(confirm), person: () => 'approved', slow: 70_000 })[0]).toBe('done')
  })

  it('only describes writes in a dry run, and reads as ever', () => {
    const { run, called } = play({ model: once(find, confirm), dryRun: true })
    expect(called.map(({ operation }) => operation)).toEqual(['orders.find'])
    expect(run.calls[1]).toMatchObject({ outcome: 'described' })
    expect(run.end?.end).toBe('done')
  })

  it('does not do the same twice', () => {
    const { called, run } = play({ model: once(confirm, confirm), person: () => 'approved' })
    expect([called.length, run.faults]).toEqual([1, ['tool.done_before']])
  })

  it('does no more than who started it may', () => {
    const { called, run } = play({ model: once(confirm), permissions: ['orders:read'], person: () => 'approved' })
    expect([called, run.faults]).toEqual([[], ['tool.not_allowed']])
  })
})

describe('the policy', () => {
  const refund = (amount?: number) => ({ tool: 'payments_refund', input: { id: '1', ...(amount && { amount }) } })
  const asks = (said: ReturnType<Play['model']>, change: Partial<typeof policy>) =>
    play({ model: () => said, agent: { policy: { ...policy, ...change } } }).run.calls[0]?.ask

  it('lets free risks go, and asks for the rest, for large sums and for what always needs leave', () => {
    expect(asks(confirm, { free: ['waybill'] })).toBeUndefined()
    expect(asks(confirm, { free: ['waybill'], always: ['orders.confirm'] })).toBe('always')
    expect(asks(refund(20_000), { free: ['money'], freeUpTo: 50_000 })).toBeUndefined()
    expect(asks(refund(80_000), { free: ['money'], freeUpTo: 50_000 })).toBe('amount:80000')
    expect(asks(refund(), { free: ['money'], freeUpTo: 50_000 })).toBe('amount:unknown')
    expect(asks(refund(1), {})).toBe('risk:money')
  })
})

it('writes one thing in one way', () => {
  expect(canonical({ b: [1, { d: undefined, c: null }], a: 'ñ' })).toBe('{"a":"ñ","b":[1,{"c":null}]}')
})
