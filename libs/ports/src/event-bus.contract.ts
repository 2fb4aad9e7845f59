import { newId, type TenantId, tenantId } from '@litper/kernel'
import { afterEach, expect, it, vi } from 'vitest'
import type { Behind, Envelope, EventBus, Subscription } from './spine.ts'

export interface BusUnderTest {
  readonly bus: EventBus
  /** A second process of the same installation. */
  second(): Promise<EventBus>
  stop(): Promise<void>
}

export const envelopeOf = (
  key: string,
  n: number,
  tenant: TenantId = tenantId(newId()),
  stream = 'law.stream',
): Envelope<{ n: number }> => ({
  id: newId(),
  name: 'law.happened',
  version: 1,
  stream,
  key,
  tenant,
  at: new Date().toISOString(),
  correlation: newId(),
  data: { n },
})

/** The law of event buses. */
export function eventBusContract(make: () => Promise<BusUnderTest>): void {
  let open: BusUnderTest | undefined
  const subscriptions: Subscription[] = []
  const start = async () => {
    open = await make()
    return open
  }
  afterEach(async () => {
    await Promise.all(subscriptions.splice(0).map((one) => one.stop()))
    await open?.stop()
  })
  const collect = async (bus: EventBus, group: string, streams = ['law.stream']) => {
    const seen: Envelope[] = []
    subscriptions.push(await bus.subscribe({ group, streams, handle: async (batch) => void seen.push(...batch) }))
    return seen
  }
  const numbers = (seen: Envelope[], key: string) =>
    seen.filter((one) => one.key === key).map((one) => (one.data as { n: number }).n)

  it('gives each group every event, in order per key', async () => {
    const { bus } = await start()
    const [one, two] = [await collect(bus, 'one'), await collect(bus, 'two')]
    const tenant = tenantId(newId())
    for (let n = 0; n < 60; n += 3)
      await bus.publish([n, n + 1, n + 2].map((each) => envelopeOf(`k${each % 3}`, each, tenant)))
    await vi.waitFor(() => expect([one.length, two.length]).toEqual([60, 60]), 15_000)
    for (const seen of [one, two])
      for (const key of ['k0', 'k1', 'k2'])
        expect(numbers(seen, key)).toEqual([...numbers(seen, key)].sort((a, b) => a - b))
  })

  it('gives a group only its streams', async () => {
    const { bus } = await start()
    const seen = await collect(bus, 'picky', ['law.wanted'])
    await bus.publish([envelopeOf('k', 1), envelopeOf('k', 2, undefined, 'law.wanted')])
    await vi.waitFor(() => expect(numbers(seen, 'k')).toEqual([2]), 15_000)
  })

  it('delivers a rejected batch again and loses nothing', async () => {
    const { bus } = await start()
    const seen: number[] = []
    let refusals = 2
    subscriptions.push(
      await bus.subscribe({
        group: 'stumbling',
        streams: ['law.stream'],
        handle: async (batch) => {
          if (refusals-- > 0) throw new Error('not now')
          seen.push(...batch.map((one) => (one.data as { n: number }).n))
        },
      }),
    )
    const tenant = tenantId(newId())
    await bus.publish([envelopeOf('k', 1, tenant), envelopeOf('k', 2, tenant)])
    await vi.waitFor(() => expect([...new Set(seen)]).toEqual([1, 2]), 20_000)
  })

  it('keeps for a group what was published while it was away', async () => {
    const { bus } = await start()
    const first = await bus.subscribe({ group: 'sleeper', streams: ['law.stream'], handle: async () => undefined })
    await first.stop()
    await bus.publish([envelopeOf('k', 7)])
    const seen = await collect(bus, 'sleeper')
    await vi.waitFor(() => expect(numbers(seen, 'k')).toContain(7), 15_000)
  })

  it('reports the lag of a group', async () => {
    const { bus } = await start()
    const first = await bus.subscribe({ group: 'late', streams: ['law.stream'], handle: async () => undefined })
    await bus.publish([envelopeOf('k', 1)])
    await vi.waitFor(async () => expect(await bus.lag('late', ['law.stream'])).toBe(0), 15_000)
    await first.stop()
    await bus.publish([2, 3, 4].map((n) => envelopeOf(`k${n}`, n)))
    expect(await bus.lag('late', ['law.stream'])).toBe(3)
    await collect(bus, 'late')
    await vi.waitFor(async () => expect(await bus.lag('late', ['law.stream'])).toBe(0), 15_000)
  })

  it('says with a batch that much waits behind it, and of one that is the last that nothing does', async () => {
    const { bus } = await start()
    const first = await bus.subscribe({ group: 'behind', streams: ['law.stream'], handle: async () => undefined })
    await first.stop()
    const tenant = tenantId(newId())
    for (let n = 0; n < 3000; n += 500)
      await bus.publish(Array.from({ length: 500 }, (_, each) => envelopeOf('k', n + each, tenant)))
    const said: number[] = []
    let seen = 0
    const handle = async (batch: readonly Envelope[], behind?: Behind) => {
      seen += batch.length
      said.push(behind?.events ?? 0)
    }
    subscriptions.push(await bus.subscribe({ group: 'behind', streams: ['law.stream'], handle }))
    await vi.waitFor(() => expect(seen).toBeGreaterThanOrEqual(3000), 15_000)
    expect(said[0]).toBeGreaterThan(512)
    expect(said.at(-1)).toBe(0)
  })

  it('lets another process of the group take over', async () => {
    const { bus, second } = await start()
    const other = await second()
    const [mine, theirs]: [Envelope[], Envelope[]] = [[], []]
    const first = await bus.subscribe({
      group: 'pair',
      streams: ['law.stream'],
      handle: async (batch) => void mine.push(...batch),
    })
    subscriptions.push(
      await other.subscribe({
        group: 'pair',
        streams: ['law.stream'],
        handle: async (batch) => void theirs.push(...batch),
      }),
    )
    await bus.publish([envelopeOf('k', 1)])
    await vi.waitFor(() => expect(mine.length + theirs.length).toBe(1), 15_000)
    await first.stop()
    await bus.publish([envelopeOf('k', 2)])
    await vi.waitFor(() => expect([...new Set([...mine, ...theirs].map((one) => one.id))].length).toBe(2), 15_000)
  })
}
