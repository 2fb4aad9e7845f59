import { setTimeout as sleep } from 'node:timers/promises'
import { withSeveral } from '../drill/count.mjs'
import { until } from './parts.mjs'
import { world } from './world.mjs'

/** What a carrier reports of a parcel: on its way to the door, then delivered. @type {Record<string, string[]>} */
const LAST_STEPS = { coordinadora: ['5', '6'], interrapidisimo: ['6', '11'] }

/** @typedef {{ orders: number, waybills: number, twice: number, messages: number, messagesTwice: number, fulfilled: number }} Counted */

/** What the outside world has seen so far. @returns {Promise<Counted>} */
export async function counted() {
  const { orders, waybills, messages, fulfillments } = await world('/state')
  return {
    orders,
    waybills: waybills.total,
    twice: withSeveral(waybills.perOrder),
    messages: messages.total,
    messagesTwice: messages.duplicates,
    fulfilled: fulfillments.total,
  }
}

/** @param {number} count @param {number} [rate] orders a second @returns {Promise<string[]>} their ids */
export async function placeOrders(count, rate = 50) {
  const { ids } = await world('/shopify/orders', { count, ratePerSecond: rate })
  return ids.map(String)
}

/**
 * Waits until each order has its waybill, its message and its fulfilment at the outside world, or the time is over; then a little, for what
 * comes twice comes late.
 * @param {Counted} before
 * @param {number} orders placed since then
 * @param {number} [seconds]
 * @returns {Promise<{ lost: number, twice: number, seconds: number }>}
 */
export async function settled(before, orders, seconds = 240) {
  const began = Date.now()
  const lost = (/** @type {Counted} */ now) =>
    Math.max(
      ...[now.waybills - before.waybills, now.messages - before.messages, now.fulfilled - before.fulfilled].map(
        (done) => orders - done,
      ),
    )
  let now = await counted()
  while (lost(now) > 0 && Date.now() - began < seconds * 1000) {
    await sleep(500)
    now = await counted()
  }
  const took = (Date.now() - began) / 1000
  await sleep(3000)
  now = await counted()
  const twice = now.twice - before.twice + (now.messagesTwice - before.messagesTwice)
  return { lost: Math.max(0, lost(now)), twice, seconds: took }
}

/**
 * The carrier delivers these orders; each is followed at the public door until the platform says so.
 * @param {import('./merchant.mjs').Owner} owner
 * @param {string[]} ids
 */
export async function deliver(owner, ids) {
  for (const id of ids) {
    const find = () => owner.call('GET', `/api/v1/orders/${encodeURIComponent(`shopify:${id}`)}`)
    const { number, carrier } = await until(`the waybill of order ${id}`, async () => (await find()).waybill)
    for (const code of LAST_STEPS[carrier] ?? [])
      await world(`/carriers/${carrier}/waybills/${number}/advance`, { code })
    await until(`order ${id} to be delivered`, async () => (await find()).status === 'delivered')
  }
}
