import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { call, until } from './http.ts'
import type { Platform } from './platform.ts'
import type { Sandbox } from './sandbox.ts'

export const VENDORS = ['shopify', 'whatsapp', 'chatea-pro', 'coordinadora', 'interrapidisimo'] as const
export const CALL_FAULTS = ['latency', 'error', 'timeout', 'drop', 'malformed'] as const
/** `chatea-pro-webhooks` are missing: no order depends on them. */
export const WEBHOOKS = ['shopify-webhooks', 'whatsapp-webhooks', 'coordinadora-push', 'interrapidisimo-push'] as const
export const WEBHOOK_FAULTS = ['latency', 'error', 'timeout', 'drop', 'malformed', 'duplicate', 'reorder'] as const

export interface VendorFault {
  readonly target: (typeof VENDORS)[number] | (typeof WEBHOOKS)[number]
  readonly kind: (typeof WEBHOOK_FAULTS)[number]
}
export interface Run {
  readonly orders: number
  /** Share of the calls that meet the fault. */
  readonly rate: number
  readonly forSeconds: number
  readonly patienceMs?: number
}
interface Grounds {
  readonly platform: Platform
  readonly sandbox: Sandbox
}

/** Vendors repeat after seconds and minutes; their time runs this much faster. */
const HASTE = 8
const LATENCY_MS = 800
/** A busy machine comes to some vendors late: faults last so much longer where one was not met yet. */
const GRACE_SECONDS = 40
const STEP = { coordinadora: '5', interrapidisimo: '6' } as const // out for delivery

/** Nobody repeats such a push, and the next poll comes in hours: those people hear of it later. */
const losesPushes = (fault: VendorFault): boolean => isPush(fault) && fault.kind === 'drop'
const isPush = ({ target }: VendorFault): boolean => target.endsWith('-push')

/** Messages leave by Chatea Pro, or by WhatsApp's own API as `connectDemo` has it. */
export async function sendBy({ platform, sandbox }: Grounds, provider: 'chatea-pro' | 'whatsapp-cloud'): Promise<void> {
  await platform.call('messaging_providers.put', {
    provider: 'chatea-pro',
    priority: provider === 'chatea-pro' ? 1 : 3,
    settings: { baseUrl: `${sandbox.url}/chatea-pro/api`, token: 'demo-chatea-token' },
  })
  await platform.call('messaging_providers.put', {
    provider: 'whatsapp-cloud',
    priority: 2,
    settings: {
      baseUrl: `${sandbox.url}/whatsapp`,
      phoneNumberId: '100000000000001',
      accessToken: 'demo-whatsapp-token',
    },
  })
}

/**
 * Places orders while vendors fail, and counts at the outside world: each has one waybill, one message and one fulfillment, none two.
 * Under a fault of the carriers' pushes the parcels go out for delivery too, and each person hears of it once.
 */
export async function exactUnder(world: Grounds, faults: readonly VendorFault[], run: Run, tries = 4): Promise<void> {
  const { sandbox, platform } = world
  const { orders, rate, forSeconds, patienceMs = 60_000 } = run
  const before = await seen(sandbox)
  const began = performance.now()
  await call('POST', `${sandbox.url}/sandbox/clock`, { factor: HASTE })
  for (const fault of faults)
    await call('POST', `${sandbox.url}/sandbox/faults`, {
      ...fault,
      rate,
      forSeconds: forSeconds + GRACE_SECONDS,
      latencyMs: LATENCY_MS,
    })
  const ids = await sandbox.placeOrders({ count: orders, ratePerSecond: 40 })
  const moving = faults.some(isPush)
  const left = moving ? sendOut(world, ids) : Promise.resolve(0)
  const hits = await untilMet(sandbox, faults, forSeconds)
  await call('DELETE', `${sandbox.url}/sandbox/faults`)
  if (faults.some(({ target, kind }) => target === 'shopify-webhooks' && kind === 'drop'))
    await platform.call('integrations.reconcile_shopify', {})
  const most = orders + (await left)
  const least = faults.some(losesPushes) ? orders : most
  const missing = async () => {
    const now = await seen(sandbox)
    const enough =
      now.ordersWithOneWaybill - before.ordersWithOneWaybill >= orders &&
      now.messages - before.messages >= least &&
      now.fulfillments - before.fulfillments >= orders
    return enough ? true : undefined
  }
  await until('every order to arrive', missing, { timeoutMs: patienceMs, everyMs: 200 }).catch(() => undefined)
  const arrived = performance.now()
  // what is doubled comes late; a second message to a person leaves six seconds after the first
  await sleep(faults.some(losesPushes) ? 9000 : 2000)
  const counts = difference(await seen(sandbox), before)
  const seconds = Math.round((arrived - began) / 100) / 10
  console.log(
    JSON.stringify({ faults: faults.map(({ target, kind }) => `${target}/${kind}`), hits, seconds, ...counts }),
  )
  expect(counts).toEqual({
    waybills: orders,
    ordersWithOneWaybill: orders,
    messages: Math.min(Math.max(counts['messages'] ?? 0, least), most),
    messagesTwice: 0,
    fulfillments: orders,
    fulfillmentsTwice: 0,
  })
  const unmet = [...new Set(faults.map(({ target }) => target))].filter((target) =>
    hits.every((hit, index) => hit === 0 || faults[index]!.target !== target),
  )
  // by chance no call was met: the same again, just as exact
  if (unmet.length > 0 && tries > 1) return exactUnder(world, faults, run, tries - 1)
  expect(unmet, 'targets that their faults did not meet').toEqual([])
}

/** How often each fault was met, after so many seconds and once each target was met. */
async function untilMet(sandbox: Sandbox, faults: readonly VendorFault[], seconds: number): Promise<number[]> {
  const hits = faults.map(() => 0)
  const until = performance.now() + seconds * 1000
  for (;;) {
    const { faults: active } = await call<{ faults: (VendorFault & { hits: number })[] }>(
      'GET',
      `${sandbox.url}/sandbox/faults`,
    )
    for (const [index, { target, kind }] of faults.entries()) {
      const met = active.find((one) => one.target === target && one.kind === kind)?.hits ?? 0
      hits[index] = Math.max(hits[index]!, met)
    }
    const all = new Set(faults.map(({ target }) => target))
    for (const [index, { target }] of faults.entries()) if (hits[index]! > 0) all.delete(target)
    if (active.length === 0 || (all.size === 0 && performance.now() >= until)) return hits
    await sleep(50)
  }
}

/** Each parcel goes out for delivery as soon as it has its number. Returns how many did. */
async function sendOut({ platform, sandbox }: Grounds, ids: readonly string[]): Promise<number> {
  await Promise.all(
    ids.map(async (id) => {
      const { waybill } = await until(
        'the number',
        async () => {
          const order = await platform.orderOfShop(id)
          return order?.waybill?.number ? order : undefined
        },
        { timeoutMs: 60_000, everyMs: 200 },
      )
      const { carrier, number } = waybill as { carrier: keyof typeof STEP; number: string }
      await sandbox.step(carrier, number, STEP[carrier])
    }),
  )
  return ids.length
}

/** What the vendors have seen, by kind. */
export async function seen(sandbox: Sandbox) {
  const { waybills, messages, fulfillments } = await sandbox.state()
  return {
    waybills: waybills.total,
    ordersWithOneWaybill: waybills.perOrder['1'] ?? 0,
    messages: messages.total,
    messagesTwice: messages.duplicates,
    fulfillments: fulfillments.total,
    fulfillmentsTwice: fulfillments.duplicates,
  }
}
type Seen = Awaited<ReturnType<typeof seen>>

const difference = (after: Seen, before: Seen): Record<string, number> =>
  Object.fromEntries(Object.entries(after).map(([kind, n]) => [kind, n - before[kind as keyof Seen]]))
