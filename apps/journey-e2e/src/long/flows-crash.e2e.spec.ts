import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { shippedOrder } from '../parcels.testing.ts'
import { World } from '../world.ts'

const ORDERS = 6
const world = new World()
beforeAll(() => world.start(), 90_000)
afterAll(() => world.stop(), 30_000)

it('goes on after kill -9 in its wait and in its calls: each call once, no run lost', async () => {
  const input = { id: '{{trigger.orderId}}' }
  const saved = await world.platform.call('flows.save', {
    name: 'Espera y retiene',
    graph: {
      trigger: { on: 'person' },
      zone: 'America/Bogota',
      perDay: 100,
      start: 'wait',
      nodes: [
        { id: 'wait', kind: 'wait', minutes: 1, next: 'look' },
        { id: 'look', kind: 'call', operation: 'orders.find', input, next: 'tell' },
        {
          id: 'tell',
          kind: 'call',
          operation: 'messages.tell_delay',
          input: { orderId: '{{trigger.orderId}}', occasion: 'flujo' },
        },
      ],
    },
  })
  const { id } = await world.platform.call('flows.publish', { id: saved.id, revision: saved.revision })
  const orders = await Promise.all(Array.from({ length: ORDERS }, () => shippedOrder(world)))
  for (const order of orders) await world.platform.call('flows.run', { id, orderId: order.id })
  const runs = async () => (await world.platform.call('flow_runs.list', { flowId: id })).data
  await until('all wait', async () => ((await runs()).every(({ state }) => state === 'waiting') ? true : undefined))
  await world.crash()
  const due = Math.min(...(await runs()).map(({ dueAt }) => Date.parse(dueAt!)))
  await until('the hour', async () => (Date.now() > due + 200 ? true : undefined), { timeoutMs: 90_000 })
  await world.crash()
  const ended = await until(
    'all ends',
    async () => {
      const all = await runs()
      return all.every(({ state }) => state === 'ended') ? all : undefined
    },
    { timeoutMs: 150_000 },
  )
  expect(ended.map(({ end, steps }) => [end, steps])).toEqual(Array(ORDERS).fill(['done', 3]))
  expect((await world.sandbox.state()).messages.duplicates).toBe(0)
}, 300_000)
