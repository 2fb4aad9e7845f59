import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realEngines } from './engines.mjs'
import { startLoader } from './load/loader.mjs'
import { findPgbench, runPgbench } from './pgbench.mjs'
import { openServer } from './server.mjs'
import { openWorld } from './world.mjs'

/** @typedef {import('./world.mjs').World} World */
/** @typedef {Awaited<ReturnType<typeof openLab>>} Lab */

/**
 * Where all is measured: one PostgreSQL, one load process, worlds as they are needed. Nothing of it is left behind.
 * @param {import('./options.mjs').Options} options
 */
export async function openLab(options) {
  const engines = options.engines ? realEngines() : undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'litper-bench-'))
  chmodSync(dataDir, 0o711) // PostgreSQL may run as another user than we
  const secret = randomBytes(32).toString('base64url')
  const loader = startLoader()
  const server = await openServer({ url: engines?.database, dataDir, secret }).catch((error) => {
    loader.stop()
    throw error
  })
  /** @type {Promise<World>[]} */
  const worlds = []
  /** @type {Promise<World> | undefined} */
  let shared
  let pgbench = /** @type {Awaited<ReturnType<typeof findPgbench>> | undefined} */ (undefined)

  /** A world of its own. @param {string} name */
  const world = (name) => {
    const one = openWorld(name, { server, engines, dataDir, secret, options })
    worlds.push(one)
    return one
  }
  return {
    options,
    server,
    loader,
    world,
    /** The one that benchmarks share which leave it usable. */
    shared: () => {
      shared ??= world('bench')
      return shared
    },
    /**
     * @param {string} database
     * @param {Parameters<typeof runPgbench>[1]} what
     */
    pgbench: async (database, what) => {
      pgbench ??= await findPgbench()
      return runPgbench({ path: pgbench.path, url: server.url(database), directory: dataDir }, what)
    },
    versions: () => ({ node: process.version, postgres: server.version, ...(pgbench && { pgbench: pgbench.version }) }),
    close: async () => {
      loader.stop()
      for (const one of await Promise.allSettled(worlds)) if (one.status === 'fulfilled') await one.value.close()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
