import { tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { measuresOf } from './measures.ts'
import { startTestDatabase, type TestDatabase } from './testing.ts'

const TENANT = tenantId('01900000-0000-7000-8000-00000000000e')
let world: TestDatabase
beforeAll(async () => {
  world = await startTestDatabase()
})
afterAll(() => world?.stop())

it('counts what waits in the outbox, and how long the oldest has by the database’s clock', async () => {
  const measures = measuresOf(world.db, () => TENANT)
  expect(await measures.outbox()).toEqual({ events: 0, oldestSeconds: 0 })
  await world.db.query(
    `INSERT INTO spine.outbox (tenant_id, shard, stream, envelope, told_at)
     VALUES (gen_random_uuid(), 0, 's', json_build_object('at', now() - interval '5 minutes'), now() - interval '1 minute')`,
  )
  const { events, oldestSeconds } = await measures.outbox()
  expect(events).toBe(1)
  expect(oldestSeconds).toBeGreaterThan(55)
  expect(oldestSeconds).toBeLessThan(120)
})

it('counts effects by what they wait for', async () => {
  await world.db.query(
    `INSERT INTO spine.effects (id, tenant_id, kind, key, payload, state, uncertain, run_at, correlation)
     SELECT gen_random_uuid(), gen_random_uuid(), 'a.b', n::text, '{}', s, u, now() + make_interval(mins => m), gen_random_uuid()
     FROM (VALUES (1, 'pending', false, -1), (2, 'pending', false, 9), (3, 'pending', true, 0), (4, 'claimed', false, 0), (5, 'done', false, 0)) v(n, s, u, m)`,
  )
  const states = (await measuresOf(world.db, () => TENANT).effects()).map(({ state, effects }) => [state, effects])
  expect(Object.fromEntries(states)).toEqual({ claimed: 1, due: 1, waiting: 1, uncertain: 1 })
})

it('reads the server', async () => {
  const server = await measuresOf(world.db, () => TENANT).server()
  expect(server.connections).toBeGreaterThan(0)
  expect(server.mostConnections).toBeGreaterThan(server.connections)
  expect(server.bytes).toBeGreaterThan(1e6)
  expect(server.horizon).toBeGreaterThanOrEqual(0)
})

it('counts for a tenant what is its own', async () => {
  const { own } = measuresOf(world.db, () => TENANT)
  expect(await own()).toEqual({ outbox: 0, deadLetters: 0, effects: [], parked: [] })
  await world.db.query(
    `INSERT INTO spine.effects (id, tenant_id, kind, key, payload, correlation) VALUES (gen_random_uuid(), $1, 'a.b', 'k', '{}', gen_random_uuid())`,
    [TENANT],
  )
  await world.db.query(
    `INSERT INTO spine.dead_letters (id, tenant_id, source, name, error, attempts, envelope) VALUES (gen_random_uuid(), $1, 's', 'n', 'e', 1, '{}')`,
    [TENANT],
  )
  expect(await own()).toMatchObject({ deadLetters: 1, effects: [{ kind: 'a.b', state: 'due', effects: 1 }] })
})
