import { FlowRunAcknowledged, FlowRunFailed } from '@litper/contracts'
import { newId, RETENTION_DAYS, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { graphOf } from '../../domain/flows/graphs.testing.ts'
import { flowsWorld } from '../../flows.testing.ts'
import { decideApproval } from '../decide-approval.ts'
import { acknowledgeFlowRun, cancelFlowRun } from './decide-flow.ts'
import { pauseFlow } from './edit-flow.ts'
import { forgetFlowRuns } from './forget-runs.ts'
import { call, code, hour, order, PLACED, placed } from './scene.testing.ts'

let world: Awaited<ReturnType<typeof flowsWorld>>
beforeAll(async () => {
  world = await flowsWorld()
})
afterAll(() => world.stop())
beforeEach(() => world.reset())

/** A run of a flow that makes one call, and begins no more. */
const started = async (operation: string, n: number) => {
  const flow = await world.publish(graphOf([call('step', operation)]))
  await world.event(PLACED, `ended ${n}`, placed(n))
  await world.within(() => pauseFlow(world.parts, flow))
  return flow
}

describe('a run that ended', () => {
  const waiting = () => world.within(() => world.parts.flowRuns.page({ needsPerson: true, limit: 9 }))
  const note = (id: string, as = world.tenant) =>
    code(world.within(() => acknowledgeFlowRun(world.parts, id, 'ana'), as))

  it('waits for a person when it failed, until one has taken note of it', async () => {
    const before = (await waiting()).length
    await started('orders.hold', 1)
    await world.settle()
    expect(await waiting()).toHaveLength(before)
    const flow = await started('orders.hold', 2)
    const [open] = await world.runs(flow)
    expect(await note(open!.id)).toBe('run.not_over')
    world.people[0] = { ...world.people[0]!, state: 'disabled' }
    await world.settle()
    expect((await waiting())[0]).toMatchObject({ id: open!.id, end: 'failed', reason: 'flow.publisher_may_not' })
    expect(await note(open!.id, tenantId(newId()))).toBe('run.not_found')
    expect([await note(open!.id), await note(open!.id)]).toEqual(['undefined', 'undefined'])
    const about = { runId: open!.id, flowId: flow }
    expect(world.told.about({ runId: open!.id }).map(({ name, data }) => ({ name, ...data }))).toEqual([
      {
        ...{ name: FlowRunFailed.name, ...about, orderId: order(2) },
        ...{ reason: 'flow.publisher_may_not', needsPerson: true },
      },
      { name: FlowRunAcknowledged.name, ...about, by: 'ana' },
    ])
    expect(await waiting()).toHaveLength(before)
  })

  it('asks nobody to look at it when a person’s no was its reason', async () => {
    const flow = await started('orders.cancel', 3)
    await world.settle()
    const [asked] = await world.within(() => world.parts.approvals.page({ state: 'open', limit: 9 }))
    const { id, hash } = asked!
    await world.within(() => decideApproval(world.approving(), { id, decision: 'denied', hash }, world.OWNER))
    await world.settle()
    const [run] = await world.runs(flow)
    expect(run).toMatchObject({ reason: 'approval.denied', needsPerson: false })
    expect(world.told.about({ flowId: flow })).toMatchObject([
      { name: FlowRunFailed.name, data: { reason: 'approval.denied', needsPerson: false } },
    ])
  })

  it('is kept for as long as the table of retention says, with what it asked; one under way stays', async () => {
    const flow = await world.publish(graphOf([call('cancel', 'orders.cancel')]))
    await world.event(PLACED, 'old', placed(4))
    await world.settle()
    const [old] = await world.runs(flow)
    await world.within(() => cancelFlowRun(world.parts, old!.id, 'ana'))
    world.time.now += RETENTION_DAYS.flowRuns * 24 * hour
    await world.event(PLACED, 'young', placed(5))
    await world.settle()
    await world.within(() => pauseFlow(world.parts, flow))
    const left = async () => {
      await world.inTenant(() => forgetFlowRuns(world.parts))
      const asked = await world.within(() => world.parts.approvals.page({ state: 'void', limit: 100 }))
      return [(await world.runs(flow)).length, asked.some(({ runId }) => runId === old!.id)]
    }
    expect(await left()).toEqual([2, true])
    world.time.now += hour
    await world.inTenant(() => forgetFlowRuns(world.parts), tenantId(newId()))
    expect(await world.runs(flow)).toHaveLength(2)
    expect(await left()).toEqual([1, false])
    world.time.now += 999 * 24 * hour
    expect(await left()).toEqual([1, false])
  })
})
