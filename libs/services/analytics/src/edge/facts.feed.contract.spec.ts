import { newId } from '@litper/kernel'
import type { Settings } from '@litper/platform'
import type { Envelope, EventBus } from '@litper/ports'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../analytics.testing.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { FactsFeed } from './facts.feed.ts'

let world: AnalyticsWorld
beforeEach(async () => {
  world = await analyticsWorld()
})
const feeds: FactsFeed[] = []
afterEach(async () => {
  for (const one of feeds.splice(0)) await one.onModuleDestroy()
  await world.stop()
})

const AT = '2026-11-30T14:00:00.000Z'
const event = (name: string, data: object, tenant = world.tenant): Envelope => ({
  ...{ id: newId(), name, version: 1, stream: 'orders.order', key: 'k', tenant, at: AT, correlation: newId() },
  data,
})
const placed = (orderId = newId()) =>
  event('orders.order-placed', {
    orderId,
    shopDomain: 's',
    total: { amount: '1', currency: 'COP' },
    cod: true,
    placedAt: AT,
  })
function feed(over: Partial<AnalyticsParts> = {}): FactsFeed {
  const one = new FactsFeed({ ...world.parts, ...over }, world.lake, world.db, {} as EventBus, {} as Settings)
  feeds.push(one)
  return one
}
const orders = async () => (await world.rows<{ order_id: string }>('SELECT order_id FROM analytics.orders')).length
const MANY = { events: 1000 }

it('takes a batch, and the same again, and tells screens once in a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const batch = [placed(), placed(), event('orders.order-advanced', {})]
    const one = feed()
    await one.handle(batch, MANY)
    await one.handle(batch, MANY)
    expect(await orders()).toBe(2)
    expect(world.told.names()).toEqual([])
    vi.advanceTimersByTime(2000)
  } finally {
    vi.useRealTimers()
  }
  await vi.waitFor(() =>
    expect(world.told.about()).toMatchObject([{ name: 'analytics.numbers-changed', data: { changes: 2 } }]),
  )
})

it('sets aside the one event that fails by itself, and counts all others', async () => {
  const [good, bad, other] = [placed(), placed(), placed()]
  const poison = (bad.data as { orderId: string }).orderId
  const facts = new Proxy(world.parts.facts, {
    get: (target, name) =>
      name === 'put'
        ? async (fact: 'orders', rows: readonly { order_id: string }[]) => {
            if (rows.some((row) => row.order_id === poison)) throw new TypeError('a fault of ours')
            return target.put(fact, rows)
          }
        : (target[name as keyof typeof target] as (...given: unknown[]) => unknown).bind(target),
  })
  await feed({ facts }).handle([good, bad, other], MANY)
  expect(await orders()).toBe(2)
  expect(world.letters).toMatchObject([{ event: { id: bad.id }, reason: 'analytics.not_storable' }])
})

it('gives a batch back while the database is away', async () => {
  const away = vi.spyOn(world.db, 'separateTransaction').mockRejectedValue(new Error('Connection terminated'))
  await expect(feed().handle([placed()], MANY)).rejects.toThrow('Connection terminated')
  away.mockRestore()
  expect(world.letters).toEqual([])
})
