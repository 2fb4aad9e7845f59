import type { Input } from '@litper/client'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { until } from './http.ts'
import { placedOrder } from './parcels.testing.ts'
import type { World } from './world.ts'

/** Holds new cash-on-delivery orders; asks a person before it cancels one. */
const GRAPH: Input<'flows.save'>['graph'] = {
  trigger: { on: 'event', event: 'orders.order-placed', tests: [{ left: 'cod', operator: 'is', value: true }] },
  zone: 'America/Bogota',
  perDay: 100,
  start: 'look',
  nodes: [
    { id: 'look', kind: 'call', operation: 'orders.find', input: { id: '{{trigger.orderId}}' }, next: 'is_new' },
    {
      id: 'is_new',
      kind: 'condition',
      tests: [{ left: 'steps.look.total.amount', operator: 'more', value: 0 }],
      yes: 'cancel',
    },
    {
      id: 'cancel',
      kind: 'call',
      operation: 'orders.cancel',
      input: { id: '{{trigger.orderId}}', reason: 'flujo {{trigger.orderName}}' },
      next: 'end',
    },
    { id: 'end', kind: 'end' },
  ],
}
const runsOf = async (world: World, flowId: string) => (await world.platform.call('flow_runs.list', { flowId })).data

/** A merchant’s own flow on real orders: it reads, decides, asks a person, acts once, and leaves a receipt. */
export async function flowStory(world: World): Promise<void> {
  const drawn = await world.platform.call('flows.save', { name: 'Cancelar contraentrega', graph: GRAPH })
  expect([drawn.state, drawn.problems]).toEqual(['draft', []])

  const order = await placedOrder(world)
  const tried = await world.platform.call('flows.dry_run', { graph: drawn.graph, orderId: order.id })
  expect(tried.receipt.map(({ node, state }) => [node, state])).toEqual([
    ['look', 'done'],
    ['is_new', 'done'],
    ['cancel', 'described'],
    ['end', 'done'],
  ])
  expect(tried.receipt[2]).toMatchObject({
    why: 'risk:waybill',
    input: { id: order.id, reason: `flujo ${order.name}` },
  })

  const flow = await world.platform.call('flows.publish', { id: drawn.id, revision: drawn.revision })
  expect([flow.state, flow.current]).toEqual(['published', 1])
  const second = await placedOrder(world)
  const asked = await until('its question', async () => {
    const { data } = await world.platform.call('approvals.list', {})
    return data.find(({ orderId }) => orderId === second.id)
  })
  expect(asked).toMatchObject({ agent: 'flujos', operation: 'orders.cancel', why: 'risk:waybill' })
  await world.platform.call('approvals.approve', { id: asked.id, hash: asked.hash })
  const run = await until('the end of the run', async () => {
    const [last] = await runsOf(world, flow.id)
    return last?.state === 'ended' ? world.platform.call('flow_runs.find', { id: last.id }) : undefined
  })
  expect(run).toMatchObject({
    end: 'done',
    orderId: second.id,
    startedBy: { kind: 'event', id: 'orders.order-placed' },
  })
  expect(run.receipt.map(({ node, state }) => [node, state]).at(2)).toEqual(['cancel', 'done'])
  expect((await world.platform.call('orders.find', { id: second.id })).status).toBe('cancelled')
  const { data: told } = await world.platform.call('agent_runs.timeline', { orderId: second.id })
  expect(told.map(({ text }) => text.es)).toEqual(['Flujo «Cancelar contraentrega»: Cancela un pedido: hecho'])
  expect((await world.platform.call('orders.find', { id: order.id })).status).not.toBe('cancelled')

  const byHand = await world.platform.call('flows.run', { id: flow.id, orderId: order.id })
  await world.platform.call('flows.pause', { id: flow.id })
  await expect(world.platform.call('flows.run', { id: flow.id, orderId: order.id })).rejects.toThrow(
    'flow.not_published',
  )
  await placedOrder(world)
  await until('the question of the one by hand', async () => {
    const { state } = await world.platform.call('flow_runs.find', { id: byHand.runId })
    return state === 'asking' ? true : undefined
  })
  expect((await world.platform.call('flow_runs.cancel', { id: byHand.runId })).end).toBe('cancelled')
  expect(await runsOf(world, flow.id)).toHaveLength(2)
  expect(await world.platform.call('flow_runs.acknowledge', { id: byHand.runId })).toMatchObject({ needsPerson: false })
  await expect(world.platform.call('flows.remove', { id: flow.id })).rejects.toThrow('flow.was_published')

  const { fileName, yaml } = await world.platform.call('flows.export', { id: flow.id })
  expect(fileName).toBe('cancelar-contraentrega.yaml')
  expect(parse(yaml).tasks.map((one: { id: string }) => one.id)).toEqual(['look', 'is_new'])
}

/** Flows to begin with can be published as they are; a draft that nobody wants is removed. */
export async function readyFlows(world: World): Promise<void> {
  const { ready, operations } = await world.platform.call('flows.kit', {})
  expect(ready.length).toBeGreaterThanOrEqual(3)
  expect(operations.map(({ name }) => name)).not.toContain('users.create')
  for (const { name, graph: whole } of ready) {
    const { id, revision, problems } = await world.platform.call('flows.save', { name: name.es, graph: whole })
    expect(problems).toEqual([])
    await world.platform.call('flows.remove', { id, revision })
    await expect(world.platform.call('flows.find', { id })).rejects.toThrow('flow.not_found')
  }
}
