import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FlowNode } from '../../domain/flows/flow.ts'
import { graphOf } from '../../domain/flows/graphs.testing.ts'
import { flowsWorld } from '../../flows.testing.ts'
import { knownOfOrder, tryFlow } from './try-flow.ts'

let world: Awaited<ReturnType<typeof flowsWorld>>
beforeAll(async () => {
  world = await flowsWorld()
})
afterAll(() => world.stop())

const ORDER = '00000000-0000-7000-8000-000000000001'
const call = (id: string, operation: string, next?: string): FlowNode => ({ id, kind: 'call', operation, input: { id: '{{trigger.orderId}}' }, next }) // biome-ignore format: one line
const graph = graphOf(
  [
    { id: 'wait', kind: 'wait', minutes: 600, next: 'look' },
    call('look', 'orders.find', 'same'),
    { id: 'same', kind: 'condition', tests: [{ left: 'steps.look.id', operator: 'is', value: ORDER }], yes: 'cancel' },
    call('cancel', 'orders.cancel', 'end'),
    { id: 'end', kind: 'end' },
  ],
  { trigger: { on: 'event', event: 'orders.order-placed', tests: [{ left: 'cod', operator: 'is', value: true }] } },
)
const tried = (permissions: readonly string[], cod = true) =>
  world.inTenant(() => tryFlow(world.parts, graph, { orderId: ORDER, cod }, permissions))

it('reads, describes what writes, lets no time pass, and does nothing', async () => {
  const { starts, steps, end } = await tried(['orders:read', 'orders:write'])
  expect(starts).toBe(true)
  expect(steps.map(({ node, state }) => [node, state])).toEqual([
    ['wait', 'described'],
    ['look', 'done'],
    ['same', 'done'],
    ['cancel', 'described'],
    ['end', 'done'],
  ])
  expect(steps[3]).toMatchObject({ at: '2026-12-01T01:00:00.000Z', input: { id: ORDER }, why: 'risk:waybill' })
  expect(end.end).toBe('done')
  expect([world.operations.done, world.operations.read.map(({ name }) => name)]).toEqual([[], ['orders.find']])
})

it('reads only what the person who tries may read, and says where it would not begin', async () => {
  const { starts, steps, end } = await tried(['orders:write'], false)
  expect(starts).toBe(false)
  expect(steps.at(-1)).toMatchObject({ node: 'look', state: 'refused', code: 'operation.not_yours' })
  expect(end).toEqual({ end: 'failed', reason: 'operation.not_yours' })
})

it('knows of an order what its trigger would tell, and nobody’s name', async () => {
  const order = {
    ...{ id: ORDER, name: '#1', total: { amount: '129900' }, collect: { amount: '129900' }, hold: null, waybill: null },
    ...{ destination: { city: 'Pasto', address: 'Calle 1' }, customer: { firstName: 'Laura' } },
  }
  world.operations.answer = () => order
  const known = await world.inTenant(() => knownOfOrder(world.parts, graph, ORDER))
  expect(known).toEqual({ orderId: ORDER, orderName: '#1', total: 129_900, cod: true })
})
