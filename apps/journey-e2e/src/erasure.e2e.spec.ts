import { afterAll, beforeAll, expect, it } from 'vitest'
import { eraseWhole, foundNothing } from './erasure.story.testing.ts'
import { filesWith, MARTA, orders } from './erasure.testing.ts'
import { ownDatabase } from './neighbour-ground.testing.ts'
import { World } from './world.ts'

const world = new World()
let ground: Awaited<ReturnType<typeof ownDatabase>>
beforeAll(async () => {
  ground = await ownDatabase(process.env['TEST_DATABASE_URL']!)
  await world.start(ground.settings)
}, 90_000)
afterAll(async () => {
  await world.stop()
  await ground?.remove()
}, 30_000)

it('leaves nothing readable of a person who did everything, whatever comes in later; a new order is a new relationship', async () => {
  const { platform, sandbox } = world
  const outside = async () => filesWith(world.directory)
  const at = { platform, sandbox, databaseUrl: ground.settings.DATABASE_URL, outside }
  const { first } = await eraseWhole(at)
  await foundNothing(at)
  expect(JSON.stringify(await platform.orderOfShop(first.externalId))).toContain(first.number)
  const again = await orders(at)
  expect((await platform.call('orders.find', { id: again.id })).customer.firstName).toBe(MARTA.first)
}, 120_000)
