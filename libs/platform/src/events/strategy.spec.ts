import { setTimeout as sleep } from 'node:timers/promises'
import type { EventBus, SubscribeOptions } from '@litper/ports'
import { expect, it, vi } from 'vitest'
import { registry } from '../telemetry/metrics.ts'
import { SpineStrategy } from './strategy.ts'

const parts = {
  log: () => undefined,
  parked: {
    due: async () => ({ tenants: [] }),
    counts: vi.fn(async () => [{ group: 'orders', keys: 2, events: 5 }]),
  },
}

/** A bus that says of each group what it is told to. */
async function strategyOn(lags: Record<string, () => Promise<number>>) {
  const asked: string[] = []
  const bus: EventBus = {
    publish: async () => undefined,
    subscribe: async (_: SubscribeOptions) => ({ stop: async () => undefined }),
    lag: (group, streams) => {
      asked.push(`${group} ${streams.join()}`)
      return lags[group]!()
    },
  }
  const strategy = new SpineStrategy(bus, parts as never)
  for (const service of Object.keys(lags)) {
    const contract = { name: 'law.happened', version: 1, stream: 'law.stream' }
    strategy.addHandler(`${service}/law`, async () => undefined, true, { service, contract })
  }
  await new Promise((done) => strategy.listen(done))
  return { strategy, asked }
}

it('tells how far each group is behind, without those that the bus does not answer for', async () => {
  const { strategy, asked } = await strategyOn({
    orders: async () => 7,
    chat: () => Promise.reject(new Error('away')),
    tracking: async () => 0,
    silent: () => sleep(60_000, 1, { ref: false }),
  })
  expect(await strategy.lag()).toEqual([
    ['orders', 7],
    ['tracking', 0],
  ])
  expect(asked).toEqual(['orders law.stream', 'chat law.stream', 'tracking law.stream', 'silent law.stream'])
  await strategy.close()
  expect(await strategy.lag()).toEqual([])
})
it('counts the dead letters of each group and event from zero, so that the first one is seen as growth', async () => {
  const { strategy } = await strategyOn({ orders: async () => 0 })
  expect(await registry.metrics()).toContain('litper_dead_letters_total{group="orders",event="law.happened"} 0')
  await strategy.close()
})
it('tells how many events of each group of the process are parked', async () => {
  const { strategy } = await strategyOn({ orders: async () => 0, chat: async () => 0 })
  expect(await strategy.parked()).toEqual([
    { group: 'orders', keys: 2, events: 5 },
    { group: 'chat', keys: 0, events: 0 },
  ])
  await strategy.close()
  parts.parked.counts.mockClear()
  expect(await strategy.parked()).toEqual([])
  expect(parts.parked.counts).not.toHaveBeenCalled()
})
