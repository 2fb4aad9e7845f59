import { newId, tenantId } from '@litper/kernel'
import { runInContext } from '@litper/platform'
import { TEST_SECRET } from '@litper/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PushDoor } from '../edge/push-door.ts'
import { trackingWorld } from '../tracking.testing.ts'
import { makePushSecret, refuseChosen } from './push-secret.ts'
import { saveAccount } from './save-account.ts'

let world: Awaited<ReturnType<typeof trackingWorld>>
beforeAll(async () => {
  world = await trackingWorld()
})
afterAll(() => world.stop())

const CARRIER = 'coordinadora'
const code = (failing: Promise<unknown>) => failing.then(String, (error: { code: string }) => error.code)
/** A process that has not answered any push yet. */
const opens = (secret: string) =>
  code(new PushDoor(world.parts.accounts, Buffer.from(TEST_SECRET)).tenantOf(CARRIER, secret))
const make = (graceHours: number) =>
  world.within(async () => (await makePushSecret(world.parts, { carrier: CARRIER, graceHours })).pushSecret)

it('is made here; the one of before works until its end, and a saved contract keeps it', async () => {
  const own = await opens('the secret')
  const second = await make(24)
  expect(second).toMatch(/^[\w-]{32}$/)
  expect([await opens('the secret'), await opens(second)]).toEqual([own, own])
  const account = await world.within(() => world.parts.accounts.get(CARRIER))
  const { pushSecret: _, ...others } = account.settings
  await world.within(() => world.db.transaction(() => saveAccount(world.parts, { ...account, settings: others })))
  expect(await opens(second)).toBe(own)
  const third = await make(0)
  expect([await opens('the secret'), await opens(second), await opens(third)]).toEqual([
    'push.unproven',
    'push.unproven',
    own,
  ])
})

it('is never chosen outside the demo, and there never another tenant’s', async () => {
  const account = await world.within(() => world.parts.accounts.get(CARRIER))
  const secret = await make(0)
  const chosen = { ...account, settings: { pushSecret: secret } }
  const stranger = <T>(work: () => Promise<T>) =>
    runInContext({ tenant: tenantId(newId()), actor: { kind: 'user', id: 't', roles: [] } }, work)
  expect(await code(stranger(() => refuseChosen(world.parts, chosen)))).toBe('push.secret_taken')
  expect(await code(world.within(() => refuseChosen(world.parts, chosen)))).toBe('undefined')
  const outside = { ...world.parts, takesChosen: false }
  expect(await code(world.within(() => refuseChosen(outside, chosen)))).toBe('secret.chosen')
  expect(await code(world.within(() => refuseChosen(outside, { ...account, settings: {} })))).toBe('undefined')
})
