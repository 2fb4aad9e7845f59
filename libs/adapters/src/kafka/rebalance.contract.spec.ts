import { setTimeout as sleep } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../ports/src/event-bus.contract.ts'
import { numberOf } from './numbers.testing.ts'
import { gate, listen, ownSetup } from './setup.testing.ts'

const tenant = tenantId(newId())
const KEYS = Array.from({ length: 16 }, (_, index) => `k${index}`)

it('parts the keys among the processes of a group, each key in order', async () => {
  const { bus, second } = await ownSetup()
  const seen: { by: string; envelope: Envelope }[] = []
  const note = (by: string) => async (batch: readonly Envelope[]) =>
    void seen.push(...batch.map((envelope) => ({ by, envelope })))
  await listen(bus, 'both', note('one'))
  await listen(await second(), 'both', note('two'))
  let n = 0
  await vi.waitFor(
    async () => {
      await bus.publish(KEYS.map((key) => envelopeOf(key, n++, tenant)))
      expect(new Set(seen.map((one) => one.by)).size).toBe(2)
    },
    { timeout: 40_000, interval: 300 },
  )
  for (const key of KEYS) {
    const numbers = seen.filter((one) => one.envelope.key === key).map((one) => numberOf(one.envelope))
    expect([...new Set(numbers)]).toEqual([...new Set(numbers)].sort((one, other) => one - other))
  }
})

it('lets no partition wait for another, not even of the same stream', async () => {
  const { bus } = await ownSetup()
  const come = gate()
  const { seen } = await listen(bus, 'waiting', async (batch) => {
    if (batch.some((one) => one.key === 'waits')) await come.promise
    else come.resolve()
  })
  await bus.publish([envelopeOf('waits', 0, tenant)])
  await sleep(1000) // it is in hand, and all fetched with it is done
  await bus.publish(KEYS.map((key, n) => envelopeOf(key, n + 1, tenant)))
  await vi.waitFor(() => expect(seen).toHaveLength(KEYS.length + 1), 15_000)
})

it('goes on with a partition as soon as a slow batch of it is handled', async () => {
  const { bus } = await ownSetup()
  const [starts, ends]: [number[], number[]] = [[], []]
  const { seen } = await listen(bus, 'prompt', async () => {
    starts.push(performance.now())
    await sleep(120)
    ends.push(performance.now())
  })
  for (let n = 0; n < 8; n++) {
    await bus.publish([envelopeOf('k', n, tenant)])
    await sleep(90)
  }
  await vi.waitFor(() => expect(seen).toHaveLength(8), 15_000)
  expect(seen.map(numberOf)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  const gaps = starts.slice(1).map((start, n) => start - ends[n]!)
  expect(gaps.sort((a, b) => a - b)[gaps.length >> 1]).toBeLessThan(20) // paused, it missed the fetch under way: up to 400 ms
})

it('stays in the group during a handle that is longer than its session', async () => {
  const { bus, faults } = await ownSetup()
  let begun = 0
  const { seen } = await listen(bus, 'slow', async () => {
    begun++
    await sleep(9000)
  })
  await bus.publish([envelopeOf('k', 1, tenant)])
  await vi.waitFor(() => expect(seen).toHaveLength(1), 25_000)
  await bus.publish([envelopeOf('k', 2, tenant)])
  await vi.waitFor(() => expect(seen.map(numberOf)).toEqual([1, 2]), 25_000)
  expect([begun, faults]).toEqual([2, []])
}, 70_000)

it('finishes the batch in hand when it stops, and hands over what follows', async () => {
  const { bus, second } = await ownSetup()
  const [begun, may] = [gate(), gate()]
  const first = await listen(bus, 'leaver', async () => {
    begun.resolve()
    await may.promise
  })
  await bus.publish([envelopeOf('k', 1, tenant)])
  await begun.promise
  const stopped = first.subscription.stop()
  await bus.publish([envelopeOf('k', 2, tenant)])
  may.resolve()
  await stopped
  expect(first.seen.map(numberOf)).toEqual([1])
  const { seen } = await listen(await second(), 'leaver')
  await vi.waitFor(() => expect(seen.map(numberOf)).toEqual([2]), 15_000)
})

it('leaves a partition with whoever has work of it in hand when another process comes', async () => {
  const { bus, second } = await ownSetup()
  const may = gate()
  const mine = await listen(bus, 'steady', async (batch) => {
    if (batch.some((one) => one.key === 'long')) await may.promise
  })
  await bus.publish([envelopeOf('long', 1, tenant)])
  await sleep(500)
  const theirs = await listen(await second(), 'steady')
  await vi.waitFor(
    async () => {
      await bus.publish(KEYS.map((key) => envelopeOf(key, 0, tenant)))
      expect(theirs.seen.length).toBeGreaterThan(0)
    },
    { timeout: 20_000, interval: 300 },
  )
  await bus.publish([envelopeOf('long', 2, tenant)])
  may.resolve()
  const long = (all: readonly Envelope[]) => all.filter((one) => one.key === 'long').map(numberOf)
  await vi.waitFor(() => expect(long(mine.seen)).toEqual([1, 2]), 15_000)
  expect(long(theirs.seen)).toEqual([])
})
