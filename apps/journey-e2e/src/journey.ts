import type { Sandbox, SandboxState } from './sandbox.ts'

export interface Figures {
  readonly ok: boolean
  readonly orders: number
  readonly ratePerSecond: number
  readonly seconds: number
  readonly intakeMs: Percentiles
  readonly orderToMessageMs: Percentiles
  readonly waybills: number
  readonly waybillsPerOrder: Record<string, number>
  readonly messages: number
  readonly duplicateMessages: number
  readonly fulfillments: number
  readonly duplicateFulfillments: number
  readonly missing: number
}
interface Percentiles {
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { p50: at(0.5), p99: at(0.99), max: Math.round(sorted.at(-1) ?? 0) }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Places orders, waits until the world is quiet, and counts at the world: never in our own tables. */
export async function journey(
  sandbox: Sandbox,
  { orders, rate, patienceMs = 120_000 }: { orders: number; rate: number; patienceMs?: number },
): Promise<Figures> {
  const before = await sandbox.state()
  const since = new Date(Date.now() - 1000).toISOString()
  const started = Date.now()
  const ids = await sandbox.placeOrders({ count: orders, ratePerSecond: rate })
  const after = await settled(sandbox, before, ids.length, (orders / rate) * 1000 + patienceMs)
  const seconds = (Date.now() - started) / 1000
  const timings = await sandbox.timings(since)
  const perOrder = Object.fromEntries(
    Object.entries(after.waybills.perOrder)
      .map(([count, n]) => [count, n - (before.waybills.perOrder[count] ?? 0)])
      .filter(([, n]) => n !== 0),
  )
  const figures = {
    orders,
    ratePerSecond: rate,
    seconds: Math.round(seconds * 10) / 10,
    intakeMs: percentiles(timings.intakeMs),
    orderToMessageMs: percentiles(timings.orderToMessageMs),
    waybills: after.waybills.total - before.waybills.total,
    waybillsPerOrder: perOrder,
    messages: after.messages.total - before.messages.total,
    duplicateMessages: after.messages.duplicates - before.messages.duplicates,
    fulfillments: after.fulfillments.total - before.fulfillments.total,
    duplicateFulfillments: after.fulfillments.duplicates - before.fulfillments.duplicates,
  }
  const missing = orders - (perOrder['1'] ?? 0)
  const exact = figures.waybills === orders && figures.messages === orders && figures.fulfillments === orders
  return {
    ok: exact && missing === 0 && figures.duplicateMessages === 0 && figures.duplicateFulfillments === 0,
    ...figures,
    missing,
  }
}

/** The state once it has what was placed, and has not changed for two seconds; or what it is when patience ends. */
async function settled(
  sandbox: Sandbox,
  before: SandboxState,
  orders: number,
  patienceMs: number,
): Promise<SandboxState> {
  const deadline = Date.now() + patienceMs
  let last = ''
  let quietSince = Date.now()
  for (;;) {
    const state = await sandbox.state()
    const sign = JSON.stringify([state.waybills, state.messages, state.fulfillments])
    if (sign !== last) quietSince = Date.now()
    last = sign
    const done = [
      state.waybills.total - before.waybills.total,
      state.messages.total - before.messages.total,
      state.fulfillments.total - before.fulfillments.total,
    ].every((n) => n >= orders)
    if ((done && Date.now() - quietSince > 2000) || Date.now() > deadline) return state
    await pause(200)
  }
}
