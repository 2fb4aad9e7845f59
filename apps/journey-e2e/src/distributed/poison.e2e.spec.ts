import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { exact } from './count.testing.ts'
import { DistributedWorld } from './harness.testing.ts'
import { sendPoison } from './poison.testing.ts'

const world = new DistributedWorld()
beforeAll(() => world.start(['EVENTS_URL', 'CACHE_URL', 'QUEUE_URL']), 180_000)
afterAll(() => world.stop(), 60_000)

it('poisoned events hold nobody up, are shown to operators, and once', async () => {
  await exact(world, { orders: 80, rate: 10 }, () => sendPoison(world))
  const letters = async () => (await world.platform.call('dead_letters.list', {})).data
  const sources = () => letters().then((all) => all.map((one) => `${one.source} ${one.name}`).sort())
  const wanted = ['agents', 'analytics', 'chat', 'quality', 'tracking', 'voice'].map(
    (group) => `${group} orders.order-confirmed`,
  )
  await until('every group to bury it', async () => ((await sources()).length >= wanted.length ? true : undefined))
  expect(await sources()).toEqual(wanted)
}, 240_000)
