import { afterAll, beforeAll, it } from 'vitest'
import {
  CALL_FAULTS,
  exactUnder,
  sendBy,
  type VendorFault,
  WEBHOOK_FAULTS,
  WEBHOOKS,
} from '../vendor-faults.testing.ts'
import { World } from '../world.ts'

const world = new World()
beforeAll(() => world.start({ UNKNOWN_SEND_WAIT_SECONDS: '5' }), 90_000)
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
