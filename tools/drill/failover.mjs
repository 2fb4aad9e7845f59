import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EngineFault } from '../engines/fault.mjs'
import { freePort } from '../lib/net.mjs'
import { held, known, losses } from './count.mjs'
import { ask, copyCluster, startDatabase } from './database.mjs'
import { clear, prepareGround } from './ground.mjs'

const FOLLOWING_MS = 30_000

/**
 * The machine of the primary is gone; a standby that every commit waited for takes over, as k8s/data has it in production.
 * @param {import('./ground.mjs').Options} options
 */
export async function failover(options) {
  const ground = await prepareGround('failover', options)
  const { database, world, orders, folder, log } = ground
  const databases = [database]
  try {
    const data = join(folder, 'standby', 'data')
    await copyCluster(database.port, data)
    const standby = await startDatabase({
      data,
      port: await freePort(database.port + 1),
      log: `${log}.standby`,
      standby: true,
    })
    databases.push(standby)
    await waitForCommits(database.port)
    await sleep(options.seconds * 1000)
    const at = Date.now()
    await Promise.all([world.crash(), database.crash()])
    const knownBefore = await known(world.sandboxUrl)
    const detected = Date.now()
    await ask(standby.port, 'SELECT pg_promote(true, 60)')
    // the new primary has no standby yet: commits must not wait for one
    await ask(standby.port, "ALTER SYSTEM SET synchronous_standby_names = ''")
    await ask(standby.port, 'SELECT pg_reload_conf()')
    const promoted = Date.now()
    const heldAfter = await held(standby.port)
    world.settings.DATABASE_URL = standby.url
    const before = Date.now()
    await world.up()
    const ready = Date.now()
    await orders.stop()
    return {
      ...losses({ knownBefore, heldAfter, placed: orders.placed, at }),
      rtoSeconds: (ready - at) / 1000,
      seconds: { promote: (promoted - detected) / 1000, platform: (ready - before) / 1000 },
    }
  } finally {
    await clear(ground, databases)
  }
}

/** From here on each commit waits until the standby has it too. @param {number} port of the primary */
async function waitForCommits(port) {
  await ask(port, "ALTER SYSTEM SET synchronous_standby_names = '*'")
  await ask(port, 'SELECT pg_reload_conf()')
  const until = Date.now() + FOLLOWING_MS
  const state = async () => (await ask(port, 'SELECT sync_state FROM pg_stat_replication'))[0]?.sync_state
  while ((await state()) !== 'sync') {
    if (Date.now() > until) throw new EngineFault('The standby does not follow.')
    await sleep(200)
  }
}
