import { afterAll, beforeAll, expect, it } from 'vitest'
import { besideBurst } from '../burst.testing.ts'
import { ownDatabase } from '../neighbour-ground.testing.ts'
import { besidePoison, Tables, UNREADABLE } from '../neighbours.testing.ts'
import { addGuest, GUEST_SHOP } from '../two-tenants.ts'
import { World } from '../world.ts'

/** The long runs, with their figures, are distributed/neighbours.e2e.spec.ts. */
const world = new World()
let tables: Tables
let ground: Awaited<ReturnType<typeof ownDatabase>>
beforeAll(async () => {
  ground = await ownDatabase(process.env['TEST_DATABASE_URL']!)
  await world.start(ground.settings)
  tables = await Tables.open(ground.settings.DATABASE_URL)
  await addGuest(world)
}, 120_000)
afterAll(async () => {
  await tables?.close()
  await world.stop()
  await ground?.remove()
}, 60_000)

it('serves a tenant while another one’s events are poisoned, and makes each a dead letter, once', async () => {
  const [guest] = await tables.ids(`spine.tenants WHERE name = 'Tienda Vecina'`)
  const figures = await besidePoison(world, tables, guest!, { seconds: 4, rate: 5, perSecond: 5, kinds: [UNREADABLE] })
  expect(figures.beside).toMatchObject({ messages: 20, duplicates: 0 })
  expect(figures.letters).toBe(figures.wantedLetters)
}, 120_000)

it('serves a tenant while another one places a burst of orders, all of which go through once', async () => {
  const figures = await besideBurst(world, tables, GUEST_SHOP, { orders: 400, rate: 2000, patienceMs: 60_000 })
  expect(figures).toMatchObject({ waybills: 0, fulfillments: 0, fulfillmentsTwice: 0, parked: 0 })
}, 120_000)
