import { expect } from 'vitest'
import { call } from '../http.ts'
import type { World } from '../world.ts'
import { DESK, LOOKS, type Look, PHONE } from './browser.testing.ts'

/** Each journey is walked in every look, and twice more while vendors fail: on a desk in Spanish and on a phone in English. */
export const ALL_WAYS: readonly Look[] = [
  ...LOOKS,
  { ...DESK, trouble: true },
  { ...PHONE, locale: 'en', trouble: true },
]
/** So long something may take that needs a vendor. */
export const patience = ({ trouble }: Look) => ({ timeout: trouble ? 70_000 : 20_000 })
export const longer = ({ trouble }: Look) => ({ timeoutMs: trouble ? 70_000 : 30_000 })

/** Both carriers fail and lose answers after they acted, WhatsApp is slow and at its limit, the shop's webhooks come twice or late. */
const FAULTS = [
  ...['coordinadora', 'interrapidisimo'].flatMap((target) => [
    { target, kind: 'error', rate: 0.3 },
    { target, kind: 'drop', effect: 'done', rate: 0.2 },
  ]),
  { target: 'whatsapp', kind: 'latency', latencyMs: 1500, rate: 0.5 },
  { target: 'whatsapp', kind: 'error', limit: true, rate: 0.3 },
  { target: 'shopify', kind: 'drop', effect: 'done', rate: 0.2 },
  { target: 'shopify-webhooks', kind: 'duplicate', rate: 0.5 },
  { target: 'shopify-webhooks', kind: 'latency', latencyMs: 1000, rate: 0.3 },
]

/** Lets vendors fail for a look that is in trouble. */
export async function meet({ sandbox }: World, { trouble }: Look): Promise<void> {
  if (!trouble) return
  for (const fault of FAULTS) await call('POST', `${sandbox.url}/sandbox/faults`, { ...fault, forSeconds: 600 })
}

/** Ends the faults. Whatever they were, nothing was done twice. */
export async function endTrouble({ sandbox }: World): Promise<void> {
  const { faults } = await call<{ faults: { hits: number }[] }>('GET', `${sandbox.url}/sandbox/faults`)
  if (faults.length === 0) return
  await call('DELETE', `${sandbox.url}/sandbox/faults`)
  const { waybills, messages, fulfillments } = await sandbox.state()
  const twice = Object.entries(waybills.perOrder).filter(([count, orders]) => Number(count) > 1 && orders > 0)
  console.log(`faults met: ${faults.reduce((sum, { hits }) => sum + hits, 0)}`)
  expect({ twice, messages: messages.duplicates, fulfillments: fulfillments.duplicates }).toEqual({
    ...{ twice: [], messages: 0, fulfillments: 0 },
  })
}
