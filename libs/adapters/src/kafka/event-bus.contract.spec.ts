import { newId } from '@litper/kernel'
import { engineUrl } from '@litper/testing'
import { expect, it, vi } from 'vitest'
import { envelopeOf, eventBusContract } from '../../../ports/src/event-bus.contract.ts'
import { connectKafka } from './connect.ts'
import { type KafkaEventBus, openKafkaBus } from './event-bus.ts'

const streams = ['law.stream', 'law.wanted'].map((name) => ({ name, partitions: 4 }))
const quiet = () => undefined

async function ground() {
  const prefix = `test-${newId()}.`
  const open: KafkaEventBus[] = []
  const bus = async () => {
    const one = await openKafkaBus(engineUrl('EVENTS_URL'), { clientId: 'law', prefix, streams, onFault: quiet })
    open.push(one)
    return one
  }
  const client = async () => connectKafka(engineUrl('EVENTS_URL'), 'beside', quiet)
  const stop = async () => {
    for (const one of open) await one.close()
    const admin = (await client()).admin()
    await admin.connect()
    const mine = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix))
    await admin.deleteTopics({ topics: mine }).catch(() => undefined) // a broker that is slow to delete fails no law
    await admin.disconnect()
  }
  return { prefix, bus: await bus(), second: bus, client, stop }
}

eventBusContract(ground)

it('lets processes start together, and keeps the partitions that a topic has', async () => {
  const { bus, second, stop } = await ground()
  await Promise.all([second(), second(), second()])
  expect(await bus.healthy()).toBe(true)
  await stop()
})

it('parts the keys among the processes of a group, each key in order', async () => {
  const { bus, second, stop } = await ground()
  const other = await second()
  const seen: { by: string; key: string; n: number }[] = []
  const listen = (one: KafkaEventBus, by: string) =>
    one.subscribe({
      group: 'both',
      streams: ['law.stream'],
      handle: async (batch) =>
        void seen.push(...batch.map((e) => ({ by, key: e.key, n: (e.data as { n: number }).n }))),
    })
  const subscriptions = [await listen(bus, 'one'), await listen(other, 'two')]
  const keys = Array.from({ length: 16 }, (_, index) => `k${index}`)
  await vi.waitFor(
    async () => {
      await bus.publish(keys.map((key) => envelopeOf(key, Date.now())))
      expect(new Set(seen.map((one) => one.by)).size).toBe(2)
    },
    { timeout: 40_000, interval: 500 },
  )
  for (const key of keys) {
    const numbers = seen.filter((one) => one.key === key).map((one) => one.n)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  }
  for (const one of subscriptions) await one.stop()
  await stop()
})

it('sets a record aside that is no envelope, and goes on', async () => {
  const { prefix, bus, client, stop } = await ground()
  const kafka = await client()
  const producer = kafka.producer()
  await producer.connect()
  const bad = ['{"half', 'null', '{"id":"x"}'].map((value) => ({ key: 'k', value, headers: { from: 'elsewhere' } }))
  await producer.send({ topic: `${prefix}law.stream`, messages: bad })
  await producer.disconnect()
  const seen: number[] = []
  const listening = await bus.subscribe({
    group: 'careful',
    streams: ['law.stream'],
    handle: async (batch) => void seen.push(...batch.map((one) => (one.data as { n: number }).n)),
  })
  await bus.publish([envelopeOf('k', 5)])
  await vi.waitFor(() => expect(seen).toEqual([5]), 20_000)
  const letters: { value: string; reason: string; from: string }[] = []
  const reader = kafka.consumer({ groupId: `${prefix}reader` })
  await reader.connect()
  await reader.subscribe({ topics: [`${prefix}dead-letters`], fromBeginning: true })
  await reader.run({
    eachMessage: async ({ message: { value, headers } }) =>
      void letters.push({ value: `${value}`, reason: `${headers!['litper-reason']}`, from: `${headers!['from']}` }),
  })
  await vi.waitFor(() => expect(letters).toHaveLength(3), 20_000)
  expect(letters.map((one) => one.value).sort()).toEqual(bad.map((one) => one.value).sort())
  expect(letters.every((one) => one.from === 'elsewhere' && /no (JSON|envelope)/.test(one.reason))).toBe(true)
  await reader.disconnect()
  await listening.stop()
  await stop()
})
