import { hourInColombia } from '@litper/colombia'
import { expect, it } from 'vitest'
import { until } from '../http.ts'
import type { World } from '../world.ts'
import { atTheOffice, PURPOSE, plantMonths, plantParcels, worldOnFreshDatabase } from './learning.testing.ts'

const { world, database } = worldOnFreshDatabase()

const now = hourInColombia(new Date())
const hours = { bad: (now + 11) % 24, good: (now + 5) % 24 }
const KILLS = 3
const call: World['platform']['call'] = (name, input) => world.platform.call(name, input)
const patient = { timeoutMs: 90_000, everyMs: 300 }
/** When the message about the office leaves. */
const hourOfMessage = async (orderId: string) => {
  const message = await until(
    'the message is planned',
    async () => (await call('messages.list', { orderId, limit: 20 })).data.find(({ purpose }) => purpose === PURPOSE),
    patient,
  )
  return hourInColombia(message.plannedFor)
}
const listed = async () => (await call('turns.list', { limit: 100 })).data
const CARRIERS = { good: 'coordinadora', bad: 'interrapidisimo' }
/** How often each was told, and how many of these are different. */
const toldOf = async (name: string) => {
  const sql = `SELECT count(*)::int AS all, count(DISTINCT envelope::jsonb->'data')::int AS different FROM spine.log
     WHERE envelope::jsonb->>'name' = $1`
  return (await database.query<{ all: number; different: number }>(sql, [name]))[0]
}

it('finds, proves and promotes better hours, carriers and weights through kills of the whole platform: nothing twice, nothing lost', async () => {
  expect([now, (now + 1) % 24]).toContain(await hourOfMessage(await atTheOffice(world, 1))) // at once
  const [{ city } = { city: '' }] = await until('a city is known', async () => {
    const rows = await database.query<{ city: string }>(
      'SELECT city FROM learning.parcels WHERE city IS NOT NULL LIMIT 1',
    )
    return rows.length > 0 ? rows : undefined
  })
  const cities = [city, ...Array.from({ length: 11 }, (_, n) => `Pueblo ${n}`)]
  for (const one of cities) await call('timings.set', { purpose: PURPOSE, city: one, hour: hours.bad })
  await plantMonths(database, cities, hours)
  const villages = Array.from({ length: 4 }, (_, n) => `Vereda ${n}`)
  await plantParcels(database, villages, CARRIERS)

  await call('turns.look', {})
  await new Promise((done) => setTimeout(done, 150))
  await world.crash()
  const turns = await until(
    'a trial in each city',
    async () => {
      const all = await listed()
      return all.filter(({ state }) => state === 'trial').length > cities.length + villages.length ? all : undefined
    },
    patient,
  )
  expect(turns.map(({ place }) => place).sort()).toEqual(['', ...cities, ...villages].sort())

  const because = 'basta con lo visto'
  for (let kill = 0; kill < KILLS; kill++) {
    const mine = turns.slice(kill * 6, kill * 6 + 6)
    const answers = Promise.allSettled(mine.map(({ id }) => call('turns.promote', { id, because })))
    await new Promise((done) => setTimeout(done, 15 + 40 * kill))
    await world.crash()
    await answers
  }
  // who got no answer asks again
  for (const { id } of turns)
    await until('promoted', () => call('turns.promote', { id, because }).catch(() => undefined), patient)

  const ended = await listed()
  expect(ended.map(({ state, audit }) => [state, audit.map(({ step }) => step)])).toEqual(
    turns.map(() => ['promoted', ['tried', 'promoted']]),
  )
  const timings = (await call('timings.list', {})).data
  expect(timings.map(({ hour, trial, version }) => ({ hour, trial, version }))).toEqual(
    cities.map(() => ({ hour: hours.good, trial: null, version: 3 })),
  )
  const copies = await until(
    'notifications knows them all',
    async () => {
      const rows = await database.query<{ hour: number; version: number }>(
        'SELECT hour, version FROM notifications.timings WHERE trial IS NULL',
      )
      return rows.length === cities.length && rows.every(({ version }) => version === 3) ? rows : undefined
    },
    patient,
  )
  expect(copies).toEqual(cities.map(() => ({ hour: hours.good, version: 3 })))
  expect(await toldOf('learning.timing-changed')).toEqual({ all: 3 * cities.length, different: 3 * cities.length })

  const priors = await until(
    'tracking knows the carriers',
    async () => {
      const rows = await database.query<{ carrier: string; version: number }>(
        'SELECT carrier, version FROM tracking.carrier_priors WHERE trial IS NULL',
      )
      return rows.length === villages.length ? rows : undefined
    },
    patient,
  )
  expect(priors).toEqual(villages.map(() => ({ carrier: CARRIERS.good, version: 2 })))
  expect(await toldOf('learning.carrier-prior-changed')).toEqual({ all: 8, different: 8 })
  const weights = await until(
    'analytics weighs by what was proven',
    async () => {
      const rows = await database.query<{ version: number }>('SELECT version FROM analytics.risk_weights')
      return rows.length > 0 ? rows : undefined
    },
    patient,
  )
  expect(weights).toEqual([{ version: 2 }])
  expect(await toldOf('learning.weights-proven')).toEqual({ all: 1, different: 1 })

  expect(await hourOfMessage(await atTheOffice(world, 2))).toBe(hours.good)
  const mine = ended.find((one) => one.place === city)!
  await call('turns.roll_back', { id: mine.id, because: 'los clientes se quejan' })
  await until('notifications knows it', async () => {
    const sql = 'SELECT hour FROM notifications.timings WHERE city = $1 AND version = 4'
    const [row] = await database.query<{ hour: number }>(sql, [city])
    return row?.hour === hours.bad ? row : undefined
  })
  expect(await hourOfMessage(await atTheOffice(world, 3))).toBe(hours.bad)
}, 300_000)
