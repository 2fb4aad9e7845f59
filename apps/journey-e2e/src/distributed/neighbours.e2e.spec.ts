import { TEST_SECRET } from '@litper/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../../../tools/lib/build.mjs'
import { besideBurst } from '../burst.testing.ts'
import { besidePoison, Tables, UNKNOWN, UNREADABLE } from '../neighbours.testing.ts'
import { addGuest, GUEST_SHOP } from '../two-tenants.ts'
import { World } from '../world.ts'
import { type Ground, takeGround } from './ground.testing.ts'

/** Enough for CI. What issue 9 asks for: NEIGHBOURS_SECONDS=60 NEIGHBOURS_ORDERS=20000 npm run test:engines -- neighbours. */
const { NEIGHBOURS_SECONDS: seconds = '10', NEIGHBOURS_ORDERS: orders = '500' } = process.env

/** All services in one process, on each bus: what one tenant does to another. The figures are printed, counts are held. */
describe.each([
  ['the embedded bus', []],
  ['Kafka', ['EVENTS_URL']],
] as const)('on %s', (_name, engines) => {
  const world = new World()
  let ground: Ground
  let tables: Tables
  beforeAll(async () => {
    await Promise.all(['litper', 'sandbox'].map((app) => buildApp(app)))
    ground = await takeGround([...engines])
    await world.start({ ...ground.settings, LITPER_SECRET: TEST_SECRET })
    tables = await Tables.open(ground.settings['DATABASE_URL']!)
    await addGuest(world)
  }, 180_000)
  afterAll(async () => {
    await tables?.close()
    await world.stop()
    await ground?.remove()
  }, 60_000)

  it('serves a tenant while another one sends poisoned events', async () => {
    const [guest] = await tables.ids(`spine.tenants WHERE name = 'Tienda Vecina'`)
    const wanted = { seconds: Number(seconds), rate: 5, perSecond: 5, kinds: [UNREADABLE, UNKNOWN] }
    const figures = await besidePoison(world, tables, guest!, wanted)
    expect(figures.beside).toMatchObject({ messages: Number(seconds) * 5, duplicates: 0 })
    expect(figures.letters).toBe(figures.wantedLetters)
    expect(figures.parkedKeys).toBeGreaterThan(0)
    expect(figures.stillParked).toBe(0)
  }, 400_000)

  it('serves a tenant while another one places a burst of orders', async () => {
    const before = await tables.count('spine.dead_letters')
    const wanted = { orders: Number(orders), rate: 2000, patienceMs: 1_500_000 }
    const figures = await besideBurst(world, tables, GUEST_SHOP, wanted)
    expect(figures).toMatchObject({ waybills: 0, fulfillments: 0, fulfillmentsTwice: 0, parked: 0, letters: before })
    expect(figures.singles).toBeGreaterThan(3)
  }, 1_800_000)
})
