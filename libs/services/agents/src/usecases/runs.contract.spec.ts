import { DomainError, newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agentsWorld, scriptedModel } from '../agents.testing.ts'
import { replay } from '../domain/runs/replay.ts'
import { cancelRun } from './cancel-run.ts'
import { decideApproval, expireApprovals } from './decide-approval.ts'
import { setAgent } from './find-agent.ts'
import { undoCall } from './undo-call.ts'

type World = Awaited<ReturnType<typeof agentsWorld>>
let world: World
let said: Parameters<typeof scriptedModel>[0]
beforeAll(async () => {
  world = await agentsWorld(scriptedModel((request, ask) => said(request, ask)))
})
afterAll(() => world.stop())
beforeEach(() => {
  world.operations.done.length = 0
  world.operations.fail = undefined
  world.operations.answer = (_name, input) => ({ ...input })
  said = (_, ask) => SCRIPT[ask] ?? 'Listo.'
})

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
/** Three effects: one free, two that a person approves. */
const SCRIPT = [
  { tool: 'orders_find', input: { id: id(1) } },
  { tool: 'orders_hold', input: { id: id(1) } },
  { tool: 'orders_confirm', input: { id: id(2) } },
  { tool: 'orders_cancel', input: { id: id(3) } },
]
const POLICY = { free: ['nothing'], always: [], freeUpTo: 0, minutes: 60 } as const
const code = (failing: Promise<unknown>) => failing.then(String, (error: { code: string }) => error.code)

describe('a run of three effects and two approvals', () => {
  beforeAll(() => world.within(() => setAgent(world.parts, 'operaciones', { policy: POLICY })))

  it('does each effect once, whichever steps are killed after they acted', async () => {
    for (let pattern = 0; pattern < 12; pattern++) {
      world.operations.done.length = 0
      const runId = await world.start()
      for (let steps = 0; steps < 40 && !(await world.run(runId).catch(() => undefined))?.end; steps++) {
        if (!(await world.step(((pattern >> (steps % 5)) & 1) === 1 && steps % 2 === 0))) await world.answer()
      }
      const run = await world.run(runId)
      expect([pattern, run.end?.end]).toEqual([pattern, 'done'])
      expect(world.operations.done.map(({ name, input }) => [name, input['id']])).toEqual([
        ['orders.hold', id(1)],
        ['orders.confirm', id(2)],
        ['orders.cancel', id(3)],
      ])
      expect(replay(await world.events(runId), world.parts.sha).same).toBe(true)
    }
  }, 120_000)

  it('leaves a receipt for each, and says so to others', async () => {
    const runId = await world.start()
    await world.settle()
    await world.answer()
    await world.settle()
    await world.answer()
    await world.settle()
    expect(world.told.names({ runId })).toEqual([
      ...[
        'agent-run-started',
        'approval-asked',
        'approval-decided',
        'approval-asked',
        'approval-decided',
        'agent-run-ended',
      ],
    ])
    expect(world.told.about({ runId }).at(-1)?.data).toMatchObject({ end: 'done', actions: 3, costMicros: 500 })
    const { calls } = await world.run(runId)
    expect(calls[2]).toMatchObject({ operation: 'orders.confirm', outcome: 'done', approval: { by: 'ana' } })
  })

  it('runs twenty at once, and lets two hundred wait for people without a step', async () => {
    const runs = await Promise.all(Array.from({ length: 20 }, () => world.start()))
    await world.settle()
    expect(await world.open()).toHaveLength(20)
    for (let more = 20; more < 200; more++) await world.start()
    await world.settle()
    expect([world.steps.length, (await world.open()).length]).toEqual([0, 200])
    await world.answer()
    await world.settle()
    await world.answer('denied')
    await world.settle()
    expect((await Promise.all(runs.map((one) => world.run(one)))).map(({ end }) => end?.end)).toEqual(
      runs.map(() => 'done'),
    )
  }, 120_000)
})

describe('an approval', () => {
  const waiting = async () => {
    const runId = await world.start()
    await world.settle()
    const approval = (await world.open()).find((one) => one.runId === runId)!
    return { runId, approval }
  }
  const decide = (id_: string, hash: string, by: World['person'] = world.person) =>
    code(world.within(() => decideApproval(world.parts, { id: id_, decision: 'approved', hash }, by)))

  it('is given by a person who may do it, for what was shown, once, in time', async () => {
    const { approval } = await waiting()
    const { id: one, hash } = approval
    expect(await decide(one, hash, { ...world.person, kind: 'agent' })).toBe('approval.person_needed')
    expect(await decide(one, hash, { ...world.person, kind: 'api_key' })).toBe('approval.person_needed')
    expect(await decide(one, hash, { ...world.person, roles: ['viewer'] })).toBe('approval.not_yours')
    expect(await decide(one, 'a'.repeat(64))).toBe('approval.changed')
    expect(await decide(newId(), hash)).toBe('approval.not_found')
    const other = tenantId(newId())
    const verdict = { id: one, decision: 'approved', hash } as const
    expect(await code(world.within(() => decideApproval(world.parts, verdict, world.person), other))).toBe(
      'approval.not_found',
    )
    expect(await decide(one, hash)).toBe('undefined')
    expect(await decide(one, hash)).toBe('approval.over')
  })

  it('is over after its time: the case goes to a person, and nothing is done', async () => {
    await world.settle()
    await world.answer()
    await world.settle()
    world.operations.done.length = 0
    const { runId, approval } = await waiting()
    world.time.now += 61 * 60_000
    expect(await decide(approval.id, approval.hash)).toBe('approval.over')
    await world.inTenant(() => expireApprovals(world.parts))
    expect((await world.run(runId)).end).toMatchObject({ end: 'handed_over', reason: 'approval.expired' })
    expect(world.operations.done.map(({ name }) => name)).toEqual(['orders.hold'])
  })

  it('is void when the run is cancelled', async () => {
    const { runId, approval } = await waiting()
    await world.within(() => cancelRun(world.parts, runId, 'ana', 'ya no'))
    expect(await decide(approval.id, approval.hash)).toBe('approval.over')
    expect((await world.run(runId)).end).toMatchObject({ end: 'cancelled', reason: 'ya no' })
    expect(await code(world.within(() => cancelRun(world.parts, runId, 'ana')))).toBe('run.over')
  })
})

describe('a tool', () => {
  const one = async () => {
    said = (_, ask) => (ask === 0 ? SCRIPT[1]! : 'Listo.')
    const runId = await world.start()
    await world.step()
    await world.step()
    return runId
  }
  const lostError = new DomainError('operations.unreachable', 'unavailable')

  it('whose answer was lost is called again, and is done once', async () => {
    const runId = await one()
    world.operations.fail = { when: 'after', error: lostError }
    await expect(world.step()).rejects.toThrow()
    world.operations.fail = undefined
    await world.settle()
    expect(world.operations.done).toHaveLength(1)
    expect((await world.run(runId)).calls[0]).toMatchObject({ outcome: 'done', code: 'tool.answer_lost' })
  })

  it('of which nobody learns what it did ends at a person', async () => {
    const runId = await one()
    world.operations.fail = { when: 'after', error: lostError }
    for (let attempt = 1; attempt < 6; attempt++) await expect(world.step()).rejects.toThrow()
    await world.settle()
    expect((await world.run(runId)).end).toMatchObject({ end: 'handed_over', reason: 'action.unknown' })
  })

  it.each<[string, unknown, object]>([
    [
      'refuses',
      { ok: false, status: 409, code: 'order.cannot_hold', detail: 'ya salió' },
      { outcome: 'refused', code: 'order.cannot_hold' },
    ],
    ['answers 2 MB', { text: 'x'.repeat(2_000_000) }, { outcome: 'done', code: 'tool.answer_too_large' }],
    ['answers no JSON', 'hola', { outcome: 'done', code: 'tool.wrong_answer' }],
  ])('that %s is told to the model in few words', async (_what, answer, call) => {
    const runId = await one()
    world.operations.answer = () => answer
    await world.settle()
    const run = await world.run(runId)
    expect(run.calls[0]).toMatchObject(call)
    expect(run.calls[0]!.text!.length).toBeLessThan(200)
    expect(run.end?.end).toBe('done')
  })

  it('that does not answer a question is told too', async () => {
    said = (_, ask) => (ask === 0 ? SCRIPT[0]! : 'No responde.')
    const runId = await world.start()
    await world.step()
    await world.step()
    world.operations.fail = { when: 'before', error: lostError }
    await world.settle()
    expect((await world.run(runId)).calls[0]).toMatchObject({ outcome: 'refused', code: 'tool.no_answer' })
  })
})

it('starts one run for one thing that happened, and shows it to its tenant alone', async () => {
  const runs = await Promise.all([1, 2, 3].map(() => world.start({ key: 'novedad/7' })))
  expect(runs.filter(Boolean)).toHaveLength(1)
  const [runId] = runs.filter(Boolean)
  expect(await world.within(() => world.parts.runs.find(runId!), tenantId(newId()))).toBeUndefined()
  await world.settle()
})

it('takes an action back once, by the operation that undoes it', async () => {
  said = (_, ask) => (ask === 0 ? SCRIPT[1]! : 'Listo.')
  const runId = await world.start()
  await world.settle()
  const undo = (by = world.person) => code(world.inTenant(() => undoCall(world.parts, runId, 0, by)))
  expect(await undo({ ...world.person, roles: ['viewer'] })).toBe('action.not_yours')
  await Promise.all([undo(), undo()])
  expect(world.operations.done.map(({ name }) => name)).toEqual(['orders.hold', 'orders.confirm'])
  expect((await world.run(runId)).calls[0]?.undone).toMatchObject({ by: 'ana', operation: 'orders.confirm' })
})

it('never has tools that change access, whatever the agent’s data say', async () => {
  await world.within(() =>
    setAgent(world.parts, 'crisis', { tools: ['users.create', 'approvals.approve', 'orders.find'] }),
  )
  const runId = await world.start({ agent: 'crisis' })
  await world.step()
  expect((await world.run(runId)).tools.map(({ operation }) => operation)).toEqual(['orders.find'])
})
