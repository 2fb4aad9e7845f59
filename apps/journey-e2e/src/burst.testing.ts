import { createHmac, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { call, until } from './http.ts'
import { percentiles } from './journey.ts'
import { TAG, type Tables } from './neighbours.testing.ts'
import type { World } from './world.ts'

/** One order of the demo's whose webhook does not stand behind the burst's in the sandbox: as another shop's would not at Shopify. */
async function deliverOne({ platform, sandbox }: Pick<World, 'platform' | 'sandbox'>): Promise<void> {
  const [id] = await sandbox.placeOrders({ count: 1, ratePerSecond: 50, template: TAG, silent: true })
  const body = JSON.stringify(await sandbox.order(id!))
  await call('POST', `${platform.url}/webhooks/shopify`, JSON.parse(body), {
    'x-shopify-topic': 'orders/create',
    'x-shopify-shop-domain': 'tienda-demo.myshopify.com',
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': randomUUID(),
    'x-shopify-triggered-at': new Date().toISOString(),
    'x-shopify-hmac-sha256': createHmac('sha256', 'demo-shopify-secret').update(body).digest('base64'),
  })
}

/** Which of the single orders, in their turn, needed the most milliseconds: at the burst's beginning, or later. */
const slowestOf = (timings: readonly number[]) =>
  timings
    .map((ms, nth) => ({ nth, ms: Math.round(ms) }))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, 10)

/** A burst of the guest's orders while the demo is served; resolves once all of both are through. */
export async function besideBurst(
  world: Pick<World, 'platform' | 'sandbox'>,
  tables: Tables,
  shop: string,
  { orders, rate, patienceMs }: { orders: number; rate: number; patienceMs: number },
) {
  const { sandbox } = world
  const before = await sandbox.state()
  const began = performance.now()
  const since = new Date().toISOString()
  let single = 0
  let most = 0
  let through = false
  const bursting = sandbox.placeOrders({ count: orders, ratePerSecond: rate, shop })
  const singles = (async () => {
    while (!through) {
      await deliverOne(world)
      single++
      most = Math.max(most, await tables.count('spine.parked_events'))
      await sleep(700)
    }
  })()
  await bursting
  const done = async () =>
    (await sandbox.state()).fulfillments.total - before.fulfillments.total >= orders ? true : undefined
  await until('the burst to be through', done, { timeoutMs: patienceMs, everyMs: 500 })
  const seconds = Math.round((performance.now() - began) / 100) / 10
  through = true
  await singles
  const all = orders + single
  const quiet = async () => {
    const now = await sandbox.state()
    return Math.min(now.fulfillments.total - before.fulfillments.total, now.waybills.total - before.waybills.total) >=
      all
      ? true
      : undefined
  }
  await until('all to be quiet', quiet, { timeoutMs: 60_000, everyMs: 250 })
  const drained = async () => ((await tables.count('spine.parked_events')) === 0 ? true : undefined)
  await until('nothing to wait in the table', drained, { timeoutMs: patienceMs, everyMs: 250 })
  const after = await sandbox.state()
  const { orderToMessageMs } = await sandbox.timings(since)
  const figures = {
    orders,
    seconds,
    singles: single,
    orderToMessageMs: percentiles(orderToMessageMs),
    slowest: slowestOf(orderToMessageMs),
    waybills: after.waybills.total - before.waybills.total - all,
    fulfillments: after.fulfillments.total - before.fulfillments.total - all,
    fulfillmentsTwice: after.fulfillments.duplicates - before.fulfillments.duplicates,
    mostParked: most,
    parked: await tables.count('spine.parked_events'),
    letters: await tables.count('spine.dead_letters'),
  }
  console.log(JSON.stringify(figures))
  return figures
}
