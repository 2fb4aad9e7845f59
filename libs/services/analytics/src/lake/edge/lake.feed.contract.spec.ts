import { newId, tenantId } from '@litper/kernel'
import { runInContext, type Settings } from '@litper/platform'
import type { Envelope, EventBus, SubscribeOptions } from '@litper/ports'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type AnalyticsWorld, analyticsWorld } from '../../analytics.testing.ts'
import { LakeFeed } from './lake.feed.ts'

let world: AnalyticsWorld
beforeEach(async () => {
  world = await analyticsWorld()
})
afterEach(() => world.stop())

const AT = '2026-11-30T14:00:00.000Z'
const advanced = (tenant = world.tenant): Envelope => {
  const orderId = newId()
  return {
    ...{ id: newId(), name: 'orders.order-amended', version: 1, stream: 'orders.order', key: orderId, tenant, at: AT },
    ...{ correlation: newId(), data: { orderId, changed: ['lines'], afterWaybill: false } },
  }
}
async function feed(LAKE_FEED: boolean) {
  const asked: SubscribeOptions[] = []
  const subscribe = async (options: SubscribeOptions) => {
    asked.push(options)
    return { stop: async () => undefined }
  }
  const one = new LakeFeed(world.lake, world.db, { subscribe } as unknown as EventBus, { LAKE_FEED } as Settings)
  await one.onApplicationBootstrap()
  return { one, asked }
}
const parts = (tenant = world.tenant) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, () => world.lake.lake.parts('lake/'))

it('reads every stream of business in a group of its own, when it is on', async () => {
  expect((await feed(false)).asked).toEqual([])
  const [options] = (await feed(true)).asked
  expect(options!.group).toBe('analytics-lake')
  expect(options!.streams).toEqual(expect.arrayContaining(['orders.order', 'tracking.waybill', 'agents.run']))
  expect(options!.streams).not.toContain('integration.person')
})

it('lands a batch for each of its tenants', async () => {
  const other = tenantId(newId())
  const { one } = await feed(true)
  await one.handle([advanced(), advanced(other)], { events: 1000 })
  expect([await parts(), await parts(other)].map((found) => found.length)).toEqual([1, 1])
})
