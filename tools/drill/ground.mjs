import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FOLDER, install, startEngine } from '../engines/life.mjs'
import { WHO } from '../engines/postgres.mjs'
import { run } from '../engines/programs.mjs'
import { freePort } from '../lib/net.mjs'
import { backupScript, newCluster, ownFolder, startDatabase } from './database.mjs'
import { fetchAll, mirror, objectStore } from './offsite.mjs'
import { flow, openWorld } from './world.mjs'

/** @typedef {{ rate: number, seconds: number, port: number }} Options */

/**
 * A platform with orders that flow, a database that archives, backups that leave the server: what a drill destroys.
 * @param {string} name
 * @param {Options} options
 * @param {Record<string, string>} [more] settings of the platform
 */
export async function prepareGround(name, options, more = {}) {
  const folder = join(FOLDER, 'drill', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
  await install('postgres')
  await install('s3')
  const s3 = await startEngine('s3')
  const blobsUrl = `s3+http://litper:litper-secret@127.0.0.1:${s3.port}/litper`
  const store = objectStore({ blobsUrl, prefix: `drill/${name}-${Date.now()}/` })
  const backups = ownFolder(join(folder, 'backups'))
  for (const part of ['wal', 'base', 'work']) ownFolder(join(backups, part))
  const data = join(folder, 'first', 'data')
  await newCluster(data)
  const port = await freePort(options.port + 2)
  const log = join(folder, 'postgres.log')
  const database = await startDatabase({ data, port, backups, log })
  const where = { port: options.port, sandboxPort: options.port + 1, databaseUrl: database.url }
  const world = await openWorld({ folder, ...where, blobsUrl: `${blobsUrl}?prefix=drill-files` })
  Object.assign(world.settings, more)
  await world.up()
  await world.connect()
  return {
    folder,
    store,
    backups,
    database,
    world,
    log,
    options,
    offsite: mirror(store, backups),
    orders: flow(world.sandboxUrl, options.rate),
  }
}
/** @typedef {Awaited<ReturnType<typeof prepareGround>>} Ground */

/** Backups while orders flow: a full one, then incremental ones. @param {Ground} ground */
export async function backUp({ backups, database, options }) {
  const part = (options.seconds * 1000) / 4
  const taken = []
  for (const kind of ['full', 'incremental', 'incremental']) {
    await sleep(part)
    const began = Date.now()
    const name = await backupScript(backups, [kind], { port: database.port })
    taken.push({ name: name.split('\n').at(-1) ?? '', seconds: (Date.now() - began) / 1000 })
  }
  await sleep(part)
  return taken
}

/**
 * From the object store alone to a database that takes writes.
 * @param {Ground} ground
 * @param {{ target?: string }} [how] the moment to stop at
 */
export async function comeBack({ folder, store, log, database }, { target } = {}) {
  const fresh = ownFolder(join(folder, 'fetched'))
  const began = Date.now()
  const got = await fetchAll(store, fresh)
  if (WHO.uid !== undefined) await run('chown', ['-R', `${WHO.uid}:${WHO.gid}`, fresh])
  const fetched = Date.now()
  const data = join(ownFolder(join(folder, 'second')), 'data')
  const name = (await backupScript(fresh, ['restore', 'latest', data], { target: target ?? '' })).split('\n').at(-1)
  const combined = Date.now()
  const again = await startDatabase({ data, port: database.port, log })
  const replayed = Date.now()
  const seconds = {
    fetch: (fetched - began) / 1000,
    combine: (combined - fetched) / 1000,
    replay: (replayed - combined) / 1000,
  }
  return { database: again, name, seconds, ...got }
}

/** @param {Ground} ground @param {{ stop: () => Promise<unknown> }[]} databases */
export async function clear(ground, databases) {
  await ground.orders.stop().catch(() => undefined)
  await ground.offsite.stop().catch(() => undefined)
  await ground.world.close()
  for (const one of databases) await one.stop()
  ground.store.close()
}
