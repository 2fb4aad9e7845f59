import { DomainError, newId, tenantId } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { graphOf } from '../../domain/flows/graphs.testing.ts'
import { CallStepEffect } from '../../edge/flows/call-step.effect.ts'
import { HandOverTurnEffect } from '../../edge/flows/hand-over-turn.effect.ts'
import { flowsWorld } from '../../flows.testing.ts'
import { cancelFlowRun } from './decide-flow.ts'
import { findFlow, pauseFlow, publishFlow, removeFlow, saveFlow } from './edit-flow.ts'
import { call, code, hour, order, PLACED, placed, STEPS } from './scene.testing.ts'

let world: Awaited<ReturnType<typeof flowsWorld>>
beforeAll(async () => {
  world = await flowsWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

const open = () => world.within(() => world.parts.approvals.page({ state: 'open', limit: 100 }))

describe('versions', () => {
  it('keep a run with the version that it began with', async () => {
    const flow = await world.publish(graphOf(STEPS))
    await world.event(PLACED, 'v1', placed(7))
    await world.settle()
    const changed = graphOf([call('confirm', 'orders.hold')])
    await world.within(() => saveFlow(world.parts, { id: flow, name: 'Otro', graph: changed, revision: 2 }))
    await world.inTenant(() => publishFlow(world.parts, flow, 3, world.OWNER))
    await world.event(PLACED, 'v2', placed(8))
    world.time.now += hour
    await world.settle()
    const runs = await world.runs(flow)
    expect(runs.map(({ version, steps }) => [version, steps.map(({ node }) => node)])).toEqual([
      [2, ['confirm']],
      [1, ['wait', 'look', 'hold', 'cancel']],
    ])
    await world.within(() => pauseFlow(world.parts, flow))
  })

  it('refuse what another person has changed, what has problems, and who is no person', async () => {
    const bad = graphOf([call('a', 'users.create')])
    const flow = await world.within(() => saveFlow(world.parts, { name: 'Malo', graph: bad }))
    const save = (revision: number) =>
      code(world.within(() => saveFlow(world.parts, { id: flow, name: 'x', graph: bad, revision })))
    const publish = (revision: number, by = world.OWNER) =>
      code(world.inTenant(() => publishFlow(world.parts, flow, revision, by)))
    expect([await save(9), await publish(9), await publish(1)]).toEqual([
      'flow.changed',
      'flow.changed',
      'flow.has_problems',
    ])
    expect(await publish(1, { ...world.OWNER, kind: 'api_key' })).toBe('flow.person_needed')
    expect(await code(world.within(() => findFlow(world.parts, flow), tenantId(newId())))).toBe('flow.not_found')
    const viewer = { ...world.OWNER, roles: ['viewer'] }
    const good = await world.within(() =>
      saveFlow(world.parts, { name: 'Bueno', graph: graphOf([call('a', 'orders.hold')]) }),
    )
    expect(await code(world.inTenant(() => publishFlow(world.parts, good, 1, viewer)))).toBe('flow.has_problems')
  })
})

describe('a draft', () => {
  const remove = (id: string, revision?: number, as = world.tenant) =>
    code(world.within(() => removeFlow(world.parts, id, revision), as))
  const found = (id: string) => code(world.within(() => findFlow(world.parts, id)))

  it('is removed with its versions, by its tenant, as it was seen', async () => {
    const graph = graphOf([call('a', 'orders.hold')])
    const flow = await world.within(() => saveFlow(world.parts, { name: 'Borrador', graph }))
    expect(await remove(flow, 1, tenantId(newId()))).toBe('flow.not_found')
    await world.within(() => saveFlow(world.parts, { id: flow, name: 'Otra persona', graph, revision: 1 }))
    expect(await remove(flow, 1)).toBe('flow.changed')
    expect(await remove(flow, 2)).toBe('undefined')
    expect([await remove(flow), await found(flow)]).toEqual(['flow.not_found', 'flow.not_found'])
    expect(await world.within(() => world.parts.flows.version(flow, 1))).toBeUndefined()
  })

  it('that was published stays, paused or not: its runs name it', async () => {
    const flow = await world.publish(graphOf([call('a', 'orders.hold')]))
    expect(await remove(flow)).toBe('flow.was_published')
    await world.within(() => pauseFlow(world.parts, flow))
    expect(await remove(flow)).toBe('flow.was_published')
    expect(await found(flow)).not.toBe('flow.not_found')
  })
})

const started = async (n: number) => {
  const flow = await world.publish(graphOf([call('hold', 'orders.hold')]))
  await world.event(PLACED, `limit ${n}`, placed(n))
  await world.within(() => pauseFlow(world.parts, flow))
  return flow
}

describe('limits of what a flow may do', () => {
  it('are those of the person who published it, when the call is made', async () => {
    const flow = await started(1)
    world.people[0] = { ...world.people[0]!, state: 'disabled' }
    await world.settle()
    expect((await world.runs(flow))[0]).toMatchObject({ end: 'failed', reason: 'flow.publisher_may_not' })
    expect(world.operations.done).toEqual([])
  })

  it('are the roll-out controls: its beginning, and each write', async () => {
    const flow = await started(2)
    const [hand, make] = [new HandOverTurnEffect(world.parts), new CallStepEffect(world.parts)]
    const about = { runId: expect.any(String), orderId: order(2) }
    expect(await world.inTenant(() => hand.leaving(world.ledger[0]!.turn))).toEqual({
      kind: 'agents',
      what: 'flujo',
      about,
    })
    await world.effect()
    await world.task()
    const { turn } = world.ledger.shift()!
    expect(await world.inTenant(() => make.leaving(turn))).toEqual({ kind: 'agents', what: 'orders.hold', about })
    await world.within(() => make.refused(turn, new DomainError('controls.off', 'forbidden')))
    expect((await world.runs(flow))[0]).toMatchObject({ end: 'failed', reason: 'controls.off' })
    const other = await started(3)
    await world.within(() => hand.refused(world.ledger.shift()!.turn, new NotYet(new Date(), 'controls.paused')))
    expect((await world.runs(other))[0]).toMatchObject({ end: 'failed', reason: 'controls.paused_too_long', steps: [] })
  })

  it('stop a run that a person cancels, and its open question', async () => {
    const flow = await world.publish(graphOf([call('cancel', 'orders.cancel')]))
    await world.event(PLACED, 'stop', placed(5))
    await world.settle()
    const [run] = await world.runs(flow)
    await world.within(() => cancelFlowRun(world.parts, run!.id, 'ana'))
    expect((await world.runs(flow))[0]).toMatchObject({
      end: 'cancelled',
      steps: [{ state: 'refused', code: 'run.cancelled' }],
    })
    expect((await open()).filter(({ runId }) => runId === run!.id)).toEqual([])
    expect(await code(world.within(() => cancelFlowRun(world.parts, run!.id, 'ana')))).toBe('run.over')
  })
})
