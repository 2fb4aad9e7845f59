import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../http.ts'
import { exact } from './count.testing.ts'
import { DistributedWorld } from './harness.testing.ts'

const TENANT = '01900000-0000-7000-8000-000000000001'
const world = new DistributedWorld()
beforeAll(() => world.start(['EVENTS_URL', 'CACHE_URL', 'QUEUE_URL']), 180_000)
afterAll(() => world.stop(), 60_000)

it('poisoned events hold nobody up, are shown to operators, and once', async () => {
  const envelope = {
    id: randomUUID(),
    name: 'orders.order-confirmed',
    version: 1,
    stream: 'orders.order',
    key: 'poison',
    tenant: TENANT,
    at: new Date().toISOString(),
    correlation: randomUUID(),
    data: { orderId: 'not an id' },
  }
  await exact(world, { orders: 80, rate: 10 }, async () => {
    const url = new URL(world.settings['EVENTS_URL']!)
    const { Kafka, logLevel } = await import('kafkajs')
    const producer = new Kafka({ brokers: [url.host], logLevel: logLevel.NOTHING }).producer()
    await producer.connect()
    const topic = `${url.searchParams.get('prefix')}orders.order`
    const messages = [JSON.stringify(envelope), '{"half', 'null'].map((value) => ({ key: 'poison', value }))
    await producer.send({ topic, messages })
    await producer.disconnect()
  })
  const letters = async () => (await world.platform.call('dead_letters.list', {})).data
  const sources = () => letters().then((all) => all.map((one) => `${one.source} ${one.name}`).sort())
  const wanted = ['analytics', 'chat', 'quality', 'tracking', 'voice'].map((group) => `${group} orders.order-confirmed`)
  await until('every group to bury it', async () => ((await sources()).length >= wanted.length ? true : undefined))
  expect(await sources()).toEqual(wanted)
}, 240_000)
