import { setTimeout as sleep } from 'node:timers/promises'
import type { Cpu, System } from './system.ts'

/** All at once: the sandbox then sends each webhook as soon as the last one is answered. */
const AT_ONCE = 1e6
const LOOK_MS = 100
const PATIENCE_MS = 120_000

export interface Seen {
  messages: { total: number }
  fulfillments: { total: number }
}

export async function askSandbox<T>({ sandboxUrl }: System, path: string, body?: unknown): Promise<T> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${sandboxUrl}${path}`, body === undefined ? {} : post)
  if (!answer.ok) throw new Error(`the sandbox answered ${answer.status} at ${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/**
 * Places orders in the sandbox's shop and waits until each has a message on the customer's phone and a fulfillment in the
 * shop.
 * @returns `seconds` until the last message; `toFulfilled` and `cpu` until the last fulfillment
 */
export async function playOrders(
  system: System,
  loadPid: number,
  { count, ratePerSecond = AT_ONCE }: { count: number; ratePerSecond?: number },
): Promise<{ seconds: number; toFulfilled: number; cpu: Cpu; since: string }> {
  const look = () => askSandbox<Seen>(system, '/sandbox/state')
  const before = await look()
  const since = new Date().toISOString()
  const cpu = system.meter(loadPid)
  const started = performance.now()
  const elapsed = () => (performance.now() - started) / 1000
  await askSandbox(system, '/sandbox/shopify/orders', { count, ratePerSecond })
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
