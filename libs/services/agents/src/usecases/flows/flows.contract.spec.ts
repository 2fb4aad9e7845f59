import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { graphOf } from '../../domain/flows/graphs.testing.ts'
import { flowsWorld } from '../../flows.testing.ts'
import { decideApproval, expireApprovals } from '../decide-approval.ts'
import { pauseFlow, publishFlow, saveFlow } from './edit-flow.ts'
import { call, code, hour, order, PLACED, placed, STEPS } from './scene.testing.ts'
import { startByPerson, startDueFlows } from './start-flows.ts'
import { enqueueLost } from './turns.ts'

let world: Awaited<ReturnType<typeof flowsWorld>>
beforeAll(async () => {
  world = await flowsWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const open = () => world.within(() => world.parts.approvals.page({ state: 'open', limit: 100 }))
const answer = async (decision: 'approved' | 'denied', by = world.OWNER) => {
  for (const { id, hash } of await open())
    await world.within(() => decideApproval(world.approving(), { id, decision, hash }, by))
}

describe('a flow with a wait, calls and a question', () => {
  it('does each call once, whatever is killed, and leaves a receipt', async () => {
    for (let pattern = 0; pattern < 8; pattern++) {
      world.operations.done.length = 0
      const flow = await world.publish(graphOf(STEPS))
      await world.event(PLACED, `kill ${pattern}`, placed(1))
      for (let step = 0; step < 60; step++) {
        const dies = ((pattern >> (step % 3)) & 1) === 1 && step % 2 === 0
        if ((await world.effect(dies)) || (await world.task(dies))) continue
        await answer('approved')
        world.time.now += hour
      }
      const [run] = await world.runs(flow)
      expect(run).toMatchObject({ state: 'ended', end: 'done', orderId: order(1) })
      expect(world.operations.done.map(({ name, input }) => [name, input['id']])).toEqual([['orders.hold', order(1)], ['orders.cancel', order(1)]]) // biome-ignore format: one line
      expect(run!.steps.map(({ node, state, by }) => [node, state, by])).toEqual([
        ['wait', 'done', undefined],
        ['look', 'done', undefined],
        ['hold', 'done', undefined],
        ['cancel', 'done', world.OWNER.id],
        ['end', 'done', undefined],
      ])
      await world.within(() => pauseFlow(world.parts, flow))
    }
  }, 60_000)

  it('waits in the queue and nowhere else, and is found again when the queue has lost it', async () => {
    const flow = await world.publish(graphOf(STEPS))
    await world.event(PLACED, 'lost', placed(2))
    await world.settle()
    expect([world.ledger.length, world.queue.length, (await world.runs(flow))[0]!.state]).toEqual([0, 1, 'waiting'])
    world.queue.length = 0
    world.time.now += hour + 60_000
    await world.inTenant(() => enqueueLost(world.parts))
    expect(world.queue).toHaveLength(0)
    world.time.now += 120_000
    await world.inTenant(() => enqueueLost(world.parts))
    await world.settle()
    expect((await world.runs(flow))[0]).toMatchObject({ state: 'asking', dueAt: undefined })
    await world.within(() => pauseFlow(world.parts, flow))
  })

  it('goes another way when a person denies, or nobody answers', async () => {
    const flow = await world.publish(graphOf(STEPS))
    const asked = async (n: number) => {
      await world.event(PLACED, `deny ${n}`, placed(n))
      await world.settle()
      world.time.now += hour
      await world.settle()
    }
    await asked(3)
    expect(await code(answer('approved', { ...world.OWNER, roles: ['viewer'] }))).toBe('approval.not_yours')
    await answer('denied')
    await asked(4)
    world.time.now += 25 * hour
    await world.inTenant(() => expireApprovals(world.approving()))
    expect((await world.runs(flow)).map(({ steps }) => steps.at(-2)?.code)).toEqual([
      'approval.expired',
      'approval.denied',
    ])
    // confirming risks a waybill: a person is asked for it too, and did not answer the first one in time
    await world.settle()
    expect((await world.runs(flow)).map(({ state, steps }) => [state, steps.at(-1)?.node])).toEqual([['asking', 'confirm'], ['ended', 'confirm']]) // biome-ignore format: one line
    await world.within(() => pauseFlow(world.parts, flow))
  })
})

describe('what begins a flow', () => {
  const one = (more = {}) => graphOf([call('hold', 'orders.hold')], more)

  it('is an event whose fields are as the tests say, once for each event, in its tenant', async () => {
    const tests = [{ left: 'total', operator: 'more', value: 50 }, { left: 'cod', operator: 'is', value: true }] as const // biome-ignore format: one line
    const flow = await world.publish(one({ trigger: { on: 'event', event: PLACED, tests } }))
    await world.event(PLACED, 'e1', placed(1))
    await world.event(PLACED, 'e1', placed(1))
    await world.event(PLACED, 'e2', placed(2, { total: 50 }))
    await world.event(PLACED, 'e3', placed(3, { cod: false }))
    await world.event('orders.order-held', 'e4', placed(4))
    await world.event(PLACED, 'e5', placed(5), tenantId(newId()))
    await world.settle()
    expect((await world.runs(flow)).map(({ orderId }) => orderId)).toEqual([order(1)])
    expect(world.operations.done).toHaveLength(1)
    await world.within(() => pauseFlow(world.parts, flow))
    await world.event(PLACED, 'e6', placed(6))
    expect(await world.runs(flow)).toHaveLength(1)
  })

  it('is the clock of the flow’s zone, once for each tick', async () => {
    world.time.now = Date.parse('2026-12-01T12:58:00Z')
    const nodes = [call('hold', 'orders.hold', { input: { id: 'x {{trigger.day}}' } })]
    const flow = await world.publish(graphOf(nodes, { trigger: { on: 'cron', cron: '0 8 * * *' } }))
    const due = () => world.inTenant(() => startDueFlows(world.parts))
    await due()
    expect(await world.runs(flow)).toHaveLength(0)
    world.time.now += 3 * 60_000
    await due()
    await due()
    await world.settle()
    expect((await world.runs(flow)).map(({ by, end }) => [by.kind, end])).toEqual([['cron', 'done']])
    expect(world.operations.done[0]!.input).toEqual({ id: 'x 2026-12-01' })
    await world.within(() => pauseFlow(world.parts, flow))
  })

  it('is a person, with a published flow, as often as a day allows', async () => {
    const graph = one({ trigger: { on: 'person' }, perDay: 2 })
    const flow = await world.within(() => saveFlow(world.parts, { name: 'A mano', graph }))
    const start = (key: string) => code(world.within(() => startByPerson(world.parts, flow, placed(1), { kind: 'person', id: 'ana' }, key))) // biome-ignore format: one line
    expect(await start('a')).toBe('flow.not_published')
    await world.inTenant(() => publishFlow(world.parts, flow, 1, world.OWNER))
    expect(await start('a')).toMatch(/^[\da-f-]{36}$/)
    expect(await start('a')).toBe('flow.begun_before')
    await start('b')
    expect(await start('c')).toBe('flow.used_up')
    world.time.now += 24 * hour
    expect(await start('c')).toMatch(/^[\da-f-]{36}$/)
  })
})
