import { setTimeout as sleep } from 'node:timers/promises'
import { held } from './count.mjs'
import { ask } from './database.mjs'
import { erase, rowsAbout, somebody } from './erased.mjs'
import { backUp, clear, comeBack, prepareGround } from './ground.mjs'

/** From the mistake until it is noticed. */
const UNNOTICED_MS = 20_000

/**
 * A wrong statement removes every order. The database goes back to the moment before it; the shop gives what came since.
 * @param {import('./ground.mjs').Options} options
 */
export async function pitr(options) {
  const ground = await prepareGround('pitr', options)
  const { database, world, orders, offsite } = ground
  const databases = [database]
  try {
    const taken = await backUp(ground)
    const phone = await somebody(world.sandboxUrl, database.port)
    await world.crash() // nothing else writes between the count and the mistake, so that both are exact
    const before = await held(database.port)
    const [{ now }] = await ask(database.port, 'SELECT clock_timestamp()::text AS now')
    await sleep(1000)
    await ask(database.port, 'DELETE FROM orders.orders')
    const gone = await held(database.port)
    await world.up()
    await erase(world.platformUrl, phone)
    await sleep(UNNOTICED_MS)
    const at = Date.now()
    await world.crash()
    await ask(database.port, 'SELECT pg_switch_wal()')
    await sleep(1000)
    await offsite.stop()
    await offsite.turn()
    await database.stop()
    const back = await comeBack(ground, { target: now })
    databases.push(back.database)
    const after = await held(database.port)
    const backAgain = await rowsAbout(database.port, phone)
    const beforePlatform = Date.now()
    await world.up()
    const ready = Date.now()
    const left = await rowsAbout(database.port, phone)
    await orders.stop()
    const exact = before.size === after.size && [...before].every((id) => after.has(id))
    return {
      target: now,
      before: before.size,
      removed: before.size - gone.size,
      after: after.size,
      exact,
      erased: { backAgain, left },
      rtoSeconds: (ready - at) / 1000,
      seconds: { ...back.seconds, platform: (ready - beforePlatform) / 1000 },
      backups: taken,
      restored: back.name,
      megabytes: Math.round(back.bytes / 1e6),
    }
  } finally {
    await clear(ground, databases)
  }
}
