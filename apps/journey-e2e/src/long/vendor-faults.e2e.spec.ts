import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, until } from '../http.ts'
import {
  CALL_FAULTS,
  exactUnder,
  seen,
  sendBy,
  type VendorFault,
  WEBHOOK_FAULTS,
  WEBHOOKS,
} from '../vendor-faults.testing.ts'
import { World } from '../world.ts'

const world = new World()
beforeAll(() => world.start({ UNKNOWN_SEND_WAIT_SECONDS: '5', UNKNOWN_CALL_WAIT_SECONDS: '8' }), 90_000)
afterAll(() => world.stop(), 30_000)

const ofCalls = (targets: readonly VendorFault['target'][]): VendorFault[] =>
  targets.flatMap((target) => CALL_FAULTS.map((kind) => ({ target, kind })))
/** A send whose answer and whose status are both lost cannot be told from one that never left: not both at once. */
const ofWebhooks: VendorFault[] = WEBHOOKS.flatMap((target) =>
  WEBHOOK_FAULTS.filter((kind) => kind !== 'drop').map((kind) => ({ target, kind })),
)

/** All at once; each alone: `npm run test:engines`. */
it('loses nothing and does nothing twice while the shop, the carriers and WhatsApp fail in every way at once', async () => {
  await sendBy(world, 'whatsapp-cloud')
  const calls = ofCalls(['shopify', 'whatsapp', 'coordinadora', 'interrapidisimo'])
  await exactUnder(world, [...calls, ...ofWebhooks], { orders: 40, rate: 0.12, forSeconds: 4 })
}, 120_000)

it('loses nothing and does nothing twice while Chatea Pro fails', async () => {
  await sendBy(world, 'chatea-pro')
  const faults = ofCalls(['chatea-pro']).filter(({ kind }) => kind !== 'timeout') // those last ten seconds each, one after the other
  await exactUnder(world, faults, { orders: 25, rate: 0.2, forSeconds: 4 })
}, 120_000)

/** A call to a carrier is given up after 10 s; this one takes effect 3 s later, when the platform has asked already what became of it. */
const STOOD_STILL_MS = 13_000

it('has one waybill when a carrier stood still and makes it after its call was given up', async () => {
  const { sandbox } = world
  const faults = `${sandbox.url}/sandbox/faults`
  const before = await seen(sandbox)
  for (const target of ['coordinadora', 'interrapidisimo'])
    await call('POST', faults, { target, kind: 'latency', rate: 1, forSeconds: 60, latencyMs: STOOD_STILL_MS })
  await sandbox.placeOrders({ count: 1, ratePerSecond: 1 })
  const met = async () => {
    const { faults: active } = await call<{ faults: { hits: number }[] }>('GET', faults)
    return active.some(({ hits }) => hits > 0) || undefined
  }
  await until('the call', met)
  await call('DELETE', faults) // for later calls
  const madeOne = async () => ((await seen(sandbox)).waybills > before.waybills ? true : undefined)
  await until('the waybill', madeOne, { timeoutMs: 60_000 })
  await sleep(STOOD_STILL_MS) // the second one would be made before the first, or after the wait
  const { waybills, ordersWithOneWaybill } = await seen(sandbox)
  expect([waybills - before.waybills, ordersWithOneWaybill - before.ordersWithOneWaybill]).toEqual([1, 1])
}, 120_000)
