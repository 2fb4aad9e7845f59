import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest'
import buildSetup from '../build-setup.ts'
import { CALL_FAULTS, exactUnder, sendBy, VENDORS, WEBHOOK_FAULTS, WEBHOOKS } from '../vendor-faults.testing.ts'
import { World } from '../world.ts'

const world = new World()
beforeAll(async () => {
  await buildSetup()
  await world.start({ UNKNOWN_SEND_WAIT_SECONDS: '8' })
}, 180_000)
afterAll(() => world.stop(), 30_000)

const RUN = { orders: 8, rate: 0.5, forSeconds: 2 }

describe.each(VENDORS)('calls to %s', (target) => {
  beforeEach(() => sendBy(world, target === 'chatea-pro' ? target : 'whatsapp-cloud'))
  it.each(CALL_FAULTS)('under %s', (kind) => exactUnder(world, [{ target, kind }], RUN), 120_000)
})

describe.each(WEBHOOKS)('%s', (target) => {
  beforeEach(() => sendBy(world, 'whatsapp-cloud'))
  it.each(WEBHOOK_FAULTS)('under %s', (kind) => exactUnder(world, [{ target, kind }], RUN), 120_000)
})
