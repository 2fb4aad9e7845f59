import { CANARY_TENANT, DEMO_TENANT, type Envelope, type EventBus, type SubscribeOptions } from '@litper/ports'
import { expect, it, vi } from 'vitest'
import { withoutCanary } from './without-canary.ts'

const event = (id: string, tenant: string) => ({ id, tenant }) as unknown as Envelope
const batch = [event('1', CANARY_TENANT), event('2', DEMO_TENANT), event('3', CANARY_TENANT)]

const BOTH = { CANARY_CARRIER: {}, CANARY_PROVIDER: {} }

async function heardBy(
  group: string,
  events: readonly Envelope[],
  accounts: object = BOTH,
): Promise<(readonly string[])[]> {
  let given: SubscribeOptions | undefined
  const subscribe = async (options: SubscribeOptions) => {
    given = options
  }
  const bus = { subscribe } as unknown as EventBus
  const handle = vi.fn(async (_: readonly Envelope[]) => undefined)
  await withoutCanary(bus, accounts).subscribe({ group, streams: ['a'], handle })
  await given!.handle(events)
  return handle.mock.calls.map(([heard]) => heard.map(({ id }) => id))
}

it.each(['analytics', 'lake', 'crisis', 'quality', 'learning', 'chat', 'live', 'a group of next year'])(
  '%s hears of merchants alone',
  async (group) => {
    expect(await heardBy(group, batch)).toEqual([['2']])
    expect(await heardBy(group, [batch[0]!])).toEqual([])
  },
)
it.each(['integration', 'orders', 'tracking', 'notifications'])('%s carries the canary too', async (group) => {
  expect(await heardBy(group, batch)).toEqual([['1', '2', '3']])
})
it('goes as far as there are accounts for it: nobody is told of an order that has no way on', async () => {
  const far = async (accounts: object) => {
    const hears = async (group: string) => (await heardBy(group, batch, accounts))[0]?.length === 3
    return Promise.all(['integration', 'orders', 'tracking', 'notifications'].map(hears))
  }
  expect(await far({})).toEqual([true, true, false, false])
  expect(await far({ CANARY_CARRIER: {} })).toEqual([true, true, true, false])
  expect(await far({ CANARY_PROVIDER: {} })).toEqual([true, true, false, false])
})
it('tells what it is told, and is as far behind as the bus is', async () => {
  const publish = vi.fn(async (_: readonly Envelope[]) => undefined)
  const lag = vi.fn(async (_group: string, _streams: readonly string[]) => 7)
  const bus = withoutCanary({ publish, lag } as unknown as EventBus, BOTH)
  await bus.publish(batch)
  expect(publish.mock.calls).toEqual([[batch]])
  expect(await bus.lag('chat', ['a'])).toBe(7)
  expect(lag.mock.calls).toEqual([['chat', ['a']]])
})
