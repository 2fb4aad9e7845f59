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
/** All 53 faults one by one take six minutes: `FAULTS_EACH=1`. CI runs those of one target together. */
const groupsOf = <K extends string>(kinds: readonly K[]): readonly (readonly K[])[] =>
  process.env['FAULTS_EACH'] === '1' ? kinds.map((kind) => [kind]) : [kinds]
/** A push that is dropped is lost and one that comes twice is not: they are not counted in one run. */
const WEBHOOK_GROUPS = [...groupsOf(WEBHOOK_FAULTS.filter((kind) => kind !== 'drop')), ['drop'] as const]

describe.each(VENDORS)('calls to %s', (target) => {
  beforeEach(() => sendBy(world, target === 'chatea-pro' ? target : 'whatsapp-cloud'))
  it.each(groupsOf(CALL_FAULTS).map((kinds) => [kinds.join(', '), kinds] as const))(
    'under %s',
    (_, kinds) =>
      exactUnder(
        world,
        kinds.map((kind) => ({ target, kind })),
        { ...RUN, rate: RUN.rate / kinds.length },
      ),
    300_000,
  )
})

// webhooks are few, for statuses come together: a lower rate may meet none
describe.each(WEBHOOKS)('%s', (target) => {
  beforeEach(() => sendBy(world, 'whatsapp-cloud'))
  it.each(WEBHOOK_GROUPS.map((kinds) => [kinds.join(', '), kinds] as const))(
    'under %s',
    (_, kinds) =>
      exactUnder(
        world,
        kinds.map((kind) => ({ target, kind })),
        { ...RUN, rate: kinds.length > 1 ? 0.25 : RUN.rate },
      ),
    300_000,
  )
})
