import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { killEngine, startEngine } from '../../../../tools/engines/life.mjs'
import { SERVICES } from '../../../../tools/lib/distributed/services.mjs'
import { until } from '../http.ts'
import { clocksOff, clocksRight } from './clocks.testing.ts'
import { exact } from './count.testing.ts'
import { ALL_ENGINES } from './ground.testing.ts'
import { DistributedWorld } from './harness.testing.ts'
import { Toxics } from './toxics.testing.ts'

const world = new DistributedWorld()
const toxics = new Toxics()
beforeAll(() => world.start(ALL_ENGINES, {}, (settings) => toxics.lead(settings)), 180_000)
afterAll(async () => {
  await world.stop()
  await toxics.remove()
}, 60_000)

/** What the services say of an engine: true, false, or nothing when none needs it. */
const saidOf = async (dependency: string) => {
  const all = await Promise.all(SERVICES.map((name) => world.readinessOf(name)))
  return [...new Set(all.map((one) => one.dependencies[dependency]).filter((one) => one !== undefined))]
}
const untilSaid = (dependency: string, truth: boolean) =>
  until(
    `${dependency} to be said ${truth}`,
    async () => (`${await saidOf(dependency)}` === `${truth}` ? true : undefined),
    {
      timeoutMs: 30_000,
    },
  )

it(
  'the Kafka broker killed',
  () =>
    exact(world, { orders: 100, rate: 10 }, async () => {
      await killEngine('kafka')
      await untilSaid('kafka', false)
      await sleep(5000)
      await startEngine('kafka')
      await untilSaid('kafka', true)
    }),
  240_000,
)

it(
  'PostgreSQL killed and started again',
  () =>
    exact(world, { orders: 100, rate: 10 }, async () => {
      await killEngine('postgres')
      await untilSaid('postgres', false)
      expect((await world.readinessOf('api')).status).toBe(503)
      await startEngine('postgres')
      await untilSaid('postgres', true)
    }),
  240_000,
)

it('Redis, MongoDB, Elasticsearch and S3 away for a minute', async () => {
  const away = [toxics.of('redis'), toxics.of('mongo'), toxics.of('elastic'), toxics.of('s3')]
  const names = ['redis', 'queue', 'mongo', 'elastic', 's3']
  await exact(world, { orders: 120, rate: 2 }, async () => {
    await Promise.all(away.map((one) => one.away()))
    await Promise.all(names.map((name) => untilSaid(name, false))).catch(async (error) => {
      await Promise.all(away.map((one) => one.back()))
      throw error
    })
    // what needs nothing of them goes on; what does says so
    expect(await world.platform.call('orders.list', { limit: 1 })).toMatchObject({ data: [{}] })
    await expect(world.platform.call('orders.list', { search: 'laura' })).rejects.toThrow(/503/)
    await sleep(57_000)
    await Promise.all(away.map((one) => one.back()))
    await Promise.all(names.map((name) => untilSaid(name, true)))
  })
  const [order] = (await world.platform.call('orders.list', { limit: 1 })).data
  const found = () => world.platform.call('orders.list', { search: order!.name })
  await until('the last order to be found', async () =>
    (await found()).data.some((one) => one.id === order!.id) ? true : undefined,
  )
}, 300_000)

it('a slow network to PostgreSQL and Redis', async () => {
  await toxics.slow()
  await exact(world, { orders: 60, rate: 5 }, async () => undefined)
  await toxics.quick()
}, 240_000)

it('clocks five minutes off, one ahead and one behind', async () => {
  await clocksOff(world)
  await exact(world, { orders: 60, rate: 10 }, async () => {
    expect(await world.platform.call('orders.list', { limit: 1 })).toMatchObject({ data: [{}] })
  })
  await clocksRight(world)
}, 240_000)

it('every consumer group twice, then once again', async () => {
  const doubled = SERVICES.filter((name) => name !== 'api')
  await exact(world, { orders: 100, rate: 10 }, async () => {
    for (const name of doubled) await world.double(name)
    await sleep(2000)
    for (const name of doubled) await world.kill(`${name}-double`)
  })
}, 240_000)
