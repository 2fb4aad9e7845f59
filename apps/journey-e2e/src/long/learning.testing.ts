import { isUnchosen } from '@litper/kernel'
import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { ownDatabase } from '../neighbour-ground.testing.ts'
import { shippedOrder } from '../parcels.testing.ts'
import { World } from '../world.ts'

export const PURPOSE = 'listo_para_recoger'

/** A platform for all tests of the file that calls this, on a database of its own, to see and plant what is behind the operations. */
export function worldOnFreshDatabase() {
  const world = new World()
  let own: Awaited<ReturnType<typeof ownDatabase>>
  beforeAll(async () => {
    own = await ownDatabase(process.env['TEST_DATABASE_URL']!)
    await world.start(own.settings)
  }, 120_000)
  afterAll(async () => {
    await world.stop()
    await own.remove()
  }, 60_000)
  const database = {
    async query<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
      const client = new Client({ connectionString: own.settings.DATABASE_URL })
      await client.connect()
      return (await client.query<T>(sql, values).finally(() => client.end())).rows
    },
  }
  return { world, database }
}
type FreshDatabase = ReturnType<typeof worldOnFreshDatabase>['database']

/** Three months of messages in each city: at the bad hour 35 in a hundred parcels move within a day, at the good one 65. */
export const plantMonths = (database: FreshDatabase, cities: readonly string[], hours: { bad: number; good: number }) =>
  database.query(
    `INSERT INTO learning.outcomes (message_id, tenant_id, order_id, purpose, hour, carrier, city, sent_at, moved_at)
     SELECT gen_random_uuid(), p.tenant_id, gen_random_uuid(), $1, CASE WHEN good THEN $3::int ELSE $4::int END, 'norte', city, at,
       CASE WHEN random() < CASE WHEN good THEN 0.65 ELSE 0.35 END THEN at + interval '2 hours' END
     FROM (SELECT tenant_id FROM learning.parcels LIMIT 1) p, unnest($2::text[]) city, generate_series(1, 2400) n,
       LATERAL (SELECT n % 5 < 2 AS good, now() - interval '3 days' - n * interval '50 minutes' AS at) m`,
    [PURPOSE, cities, hours.good, hours.bad],
  )

/**
 * Four months of parcels in each city: of the good carrier 90 in a hundred are delivered, of the other 60; and how they stood at three days: most
 * that came back are of people who had sent one back before.
 */
export async function plantParcels(
  database: FreshDatabase,
  cities: readonly string[],
  carriers: { bad: string; good: string },
) {
  await database.query(
    `INSERT INTO learning.parcels (order_id, tenant_id, carrier, city, made_at, collects, ended, ended_at)
     SELECT gen_random_uuid(), p.tenant_id, CASE WHEN good THEN $2 ELSE $3 END, city, at, true,
       CASE WHEN random() < CASE WHEN good THEN 0.9 ELSE 0.6 END THEN 'delivered' ELSE 'returned' END, at + interval '6 days'
     FROM (SELECT tenant_id FROM learning.parcels LIMIT 1) p, unnest($1::text[]) city, generate_series(1, 1600) n,
       LATERAL (SELECT n % 2 = 0 AS good, now() - interval '22 days' - n * interval '110 minutes' AS at) m`,
    [cities, carriers.good, carriers.bad],
  )
  await database.query(
    `INSERT INTO learning.standings (order_id, tenant_id, waybill_id, at, stood)
     SELECT order_id, tenant_id, gen_random_uuid(), made_at + interval '3 days',
       jsonb_build_object('around', '{}'::jsonb, 'parcel', jsonb_build_object('state', 'in_transit', 'exceptions', 0,
         'createdAt', extract(epoch FROM made_at) * 1000, 'movedAt', extract(epoch FROM made_at + interval '70 hours') * 1000,
         'refusedBefore', random() < CASE WHEN ended = 'returned' THEN 0.6 ELSE 0.05 END))
     FROM learning.parcels WHERE city = ANY($1::text[])`,
    [cities],
  )
}

const OFFICE_CARRIERS = ['coordinadora', 'interrapidisimo']
const ADDRESS = { address1: 'Calle 93 # 11-27', address2: '', city: 'Bogotá', province: 'Bogotá, D.C.' }

/** An order to one city whose parcel is at the carrier's office; not one of the orders whose messages leave at once at any hour. */
export async function atTheOffice(world: World, n: number): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const phone = `+57312777${String(n * 20 + attempt).padStart(4, '0')}`
    const shipping_address = { first_name: 'Rosa', last_name: 'Mora', name: 'Rosa Mora', phone, ...ADDRESS }
    const { id, waybill } = await shippedOrder(world, { shipping_address, phone })
    if (isUnchosen(id) || !OFFICE_CARRIERS.includes(waybill.carrier)) continue
    await world.sandbox.advance(waybill.carrier, waybill.number, 'pickup_office', 0.2)
    return id
  }
  throw new Error('no carrier with offices was chosen')
}
