import { newId, tenantId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { envelopeOf, eventBusContract } from '../../../ports/src/event-bus.contract.ts'
import { numberOf, STREAMS } from './numbers.testing.ts'
import { kafkaSetup, listen, ownSetup } from './setup.testing.ts'

eventBusContract(kafkaSetup)

it('lets processes start together, keeps the partitions that a topic has, and says so', async () => {
  const { second, faults } = await ownSetup()
  const others = await Promise.all([second(), second(), second(STREAMS.map((one) => ({ ...one, partitions: 5 })))])
  expect(await others[0]!.healthy()).toBe(true)
  await vi.waitFor(() => expect(faults.filter((one) => one.includes('has 4 partitions'))).toHaveLength(2))
})

it('keeps every key in order, whatever is published together', async () => {
  const { bus } = await ownSetup()
  const { seen } = await listen(bus, 'all')
  const tenant = tenantId(newId())
  let n = 0
  const batches = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      for (const keys of all) await bus.publish(keys.map((key) => envelopeOf(`k${key}`, n++, tenant)))
    }),
    { numRuns: 15 },
  )
  await vi.waitFor(() => expect(seen).toHaveLength(n), 20_000)
  for (const ofKey of Map.groupBy(seen, (one) => one.key).values())
    expect(ofKey.map(numberOf)).toEqual(ofKey.map(numberOf).sort((one, other) => one - other))
})

it('keeps the order in which publishes were asked for, though nobody waited', async () => {
  const { bus } = await ownSetup()
  const { seen } = await listen(bus, 'impatient')
  const tenant = tenantId(newId())
  await Promise.all(Array.from({ length: 40 }, (_, n) => bus.publish([envelopeOf('k', n, tenant)])))
  await vi.waitFor(() => expect(seen.map(numberOf)).toEqual(Array.from({ length: 40 }, (_, n) => n)), 15_000)
})

it('takes more of one key than a broker takes as one batch, and one event larger than that', async () => {
  const { bus } = await ownSetup()
  const { seen } = await listen(bus, 'hungry')
  const tenant = tenantId(newId())
  const large = (n: number, bytes: number) => ({ ...envelopeOf('k', n, tenant), data: { n, text: 'x'.repeat(bytes) } })
  await bus.publish([...Array.from({ length: 300 }, (_, n) => large(n, 10_000)), large(300, 3_000_000)])
  await vi.waitFor(() => expect(seen.map(numberOf)).toEqual(Array.from({ length: 301 }, (_, n) => n)), 30_000)
  await expect(bus.publish([large(301, 9_000_000)])).rejects.toMatchObject({
    kind: 'invalid',
    code: 'events.too_large',
  })
})

it('goes on from where the group had come', async () => {
  const { bus, second } = await ownSetup()
  const first = await listen(bus, 'reader')
  await bus.publish([1, 2, 3].map((n) => envelopeOf(`k${n}`, n)))
  await vi.waitFor(() => expect(first.seen).toHaveLength(3), 15_000)
  await first.subscription.stop()
  const { seen } = await listen(await second(), 'reader')
  await bus.publish([envelopeOf('k4', 4)])
  await vi.waitFor(() => expect(seen.map(numberOf)).toEqual([4]), 15_000)
})

it('sets a record aside that is no envelope, with all that it had, and goes on', async () => {
  const { prefix, bus, driver, faults } = await ownSetup()
  const producer = await driver.openProducer()
  const bad = ['{"half', 'null', '{"id":"x"}', '\u0000'].map((value) => ({
    key: 'k',
    value,
    headers: { from: 'elsewhere' },
  }))
  await producer.send({ topic: `${prefix}law.stream`, messages: bad })
  await producer.disconnect()
  const { seen } = await listen(bus, 'careful')
  await bus.publish([envelopeOf('k', 5)])
  await vi.waitFor(() => expect(seen.map(numberOf)).toEqual([5]), 20_000)
  const letters = await bus.readDeadLetters(10)
  expect(letters.map((one) => `${one.value}`)).toEqual(bad.map((one) => one.value))
  expect(letters.map((one) => one.offset)).toEqual(['0', '1', '2', '3'])
  for (const one of letters) {
    expect(one).toMatchObject({ topic: `${prefix}law.stream`, reason: expect.stringMatching(/no (JSON|envelope)/) })
    expect([`${one.key}`, `${one.headers['from']}`]).toEqual(['k', 'elsewhere'])
  }
  expect(await bus.readDeadLetters(2)).toEqual(letters.slice(2))
  expect(faults.filter((one) => one.includes('is set aside'))).toHaveLength(4)
})
