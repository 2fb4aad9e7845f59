import { setTimeout as sleep } from 'node:timers/promises'

/** All at once: the shop's webhooks then come as fast as they are acknowledged. */
const AT_ONCE = 1e6
const LOOK_MS = 100
const PATIENCE_MS = 120_000

/** @typedef {{ messages: { total: number }, fulfillments: { total: number } }} Seen */

/**
 * @param {import('./world.mjs').World} world
 * @param {string} path
 * @param {unknown} [body]
 */
export async function askSandbox({ sandboxUrl }, path, body) {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${sandboxUrl}${path}`, body === undefined ? {} : post)
  if (!answer.ok) throw new Error(`the sandbox answered ${answer.status} at ${path}: ${await answer.text()}`)
  return /** @type {Promise<any>} */ (answer.json())
}

/**
 * Places orders at the shop and waits until the world has seen the whole journey of each: a message on the customer's
 * phone, a fulfillment in the shop.
 * @param {import('./world.mjs').World} world
 * @param {number} loadPid
 * @param {{ count: number, ratePerSecond?: number }} what
 * @returns {Promise<{ seconds: number, toFulfilled: number, cpu: import('./world.mjs').Cpu, since: string }>} `seconds`
 *   until the last message, `toFulfilled` until the last fulfillment, which the CPU is counted to
 */
export async function playOrders(world, loadPid, { count, ratePerSecond = AT_ONCE }) {
  /** @type {() => Promise<Seen>} */
  const look = () => askSandbox(world, '/sandbox/state')
  const before = await look()
  const since = new Date().toISOString()
  const cpu = world.meter(loadPid)
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  await askSandbox(world, '/sandbox/shopify/orders', { count, ratePerSecond })
  const patience = PATIENCE_MS / 1000 + count / ratePerSecond
  let seconds = 0
  for (;;) {
    const now = await look()
    const missing = count - (now.messages.total - before.messages.total)
    if (missing <= 0 && seconds === 0) seconds = elapsed()
    const unfulfilled = count - (now.fulfillments.total - before.fulfillments.total)
    if (missing <= 0 && unfulfilled <= 0) return { seconds, toFulfilled: elapsed(), cpu: cpu(), since }
    if (elapsed() > patience)
      throw new Error(
        `after ${Math.round(elapsed())} s ${missing} messages and ${unfulfilled} fulfillments of ${count} orders are missing`,
      )
    await sleep(LOOK_MS)
  }
}
