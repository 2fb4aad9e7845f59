import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { held, known, losses, weigh, withSeveral } from './count.mjs'
import { backUp, clear, comeBack, prepareGround } from './ground.mjs'
import { call } from './world.mjs'

/** Reconciliation runs every ten minutes (libs/services/integration, reconcile.sweep.ts). */
const PATIENCE_MS = 13 * 60_000

/**
 * The server is gone, with its disk: database, log, backups on it, platform. What comes back comes from the object store.
 * @param {import('./ground.mjs').Options} options
 */
export async function restore(options) {
  const ground = await prepareGround('restore', options)
  const { database, world, orders, offsite } = ground
  const databases = [database]
  try {
    const light = await weigh(database.port)
    const taken = await backUp(ground)
    const heavy = await weigh(database.port)
    const counted = heavy.orders - light.orders
    const at = Date.now()
    await Promise.all([world.crash(), database.crash()])
    const ended = offsite.stop()
    const knownBefore = await known(world.sandboxUrl)
    await ended
    rmSync(ground.backups, { recursive: true, force: true })
    const back = await comeBack(ground)
    databases.push(back.database)
    const heldAfter = await held(database.port)
    const beforePlatform = Date.now()
    await world.up()
    const ready = Date.now()
    await orders.stop()
    const settled = await settle(world, orders.placed.size, database.port)
    return {
      ...losses({ knownBefore, heldAfter, placed: orders.placed, at }),
      rtoSeconds: (ready - at) / 1000,
      seconds: { ...back.seconds, platform: (ready - beforePlatform) / 1000 },
      backups: taken,
      restored: back.name,
      bytesPerOrder: {
        database: Math.round((heavy.database - light.database) / counted),
        log: Math.round((heavy.log - light.log) / counted),
      },
      databaseMegabytes: Math.round(heavy.database / 1e6),
      megabytes: Math.round(back.bytes / 1e6),
      ...settled,
    }
  } finally {
    await clear(ground, databases)
  }
}

/**
 * The shop still has every order: reconciliation brings back those that the database lost. Waits until all that were placed are there, then
 * counts at the outside world what was done twice.
 * @param {import('./world.mjs').World} world @param {number} placed @param {number} port
 */
export async function settle(world, placed, port) {
  const began = Date.now()
  while ((await held(port)).size < placed && Date.now() - began < PATIENCE_MS) await sleep(500)
  const there = (await held(port)).size
  const complete = Math.round((Date.now() - began) / 1000)
  await sleep(15_000)
  const { waybills, messages } = await call(`${world.sandboxUrl}/sandbox/state`)
  return {
    placed,
    there,
    completeSeconds: complete,
    waybillsTwice: withSeveral(waybills.perOrder),
    messagesTwice: messages.duplicates,
  }
}
