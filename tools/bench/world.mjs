import { randomBytes } from 'node:crypto'
import { sweepEngines } from './engines.mjs'
import { connectTenant, startPlatform, startSandbox } from './platform.mjs'
import { freePorts } from './ports.mjs'
import { meter } from './proc.mjs'

/** The gateway and those behind it. */
const PLATFORM_PORTS = 8

/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */
/** @typedef {{ platform: number, postgres: number, engines: number, sandbox: number, load: number }} Cpu seconds */

/**
 * A fresh database, the platform on it, the outside world, and the demo tenant connected to it.
 * @param {string} name
 * @param {{ server: import('./server.mjs').Server, engines: import('./engines.mjs').RealEngines | undefined,
 *   dataDir: string, secret: string, options: import('./options.mjs').Options }} ground
 */
export async function openWorld(name, { server, engines, dataDir, secret, options }) {
  const database = `${name}_${randomBytes(4).toString('hex')}`
  await server.create(database)
  const port = await freePorts(PLATFORM_PORTS + 1)
  const place = { dataDir, secret, port, sandboxPort: port + PLATFORM_PORTS }
  const settings = { DATABASE_URL: server.url(database), ...engines?.settings(database) }
  const flags = options.profile ? [`--inspect=127.0.0.1:${await freePorts(1)}`] : []
  const sandbox = await startSandbox(place)
  /** @type {import('./platform.mjs').Process[]} */
  let platform = []
  const stop = async () => {
    await Promise.all(platform.splice(0).map((one) => one.stop()))
  }
  /** @param {Parameters<typeof startPlatform>[0]} form */
  const start = async (form) => {
    await stop()
    platform = await startPlatform(form, place, { engines: settings, flags })
  }
  const close = async () => {
    await stop()
    await sandbox.stop()
    await sweepEngines(settings)
    await server.drop(database)
  }
  try {
    await start(options.form)
    await connectTenant(place)
  } catch (error) {
    await close()
    throw error
  }
  return {
    database,
    port,
    url: `http://127.0.0.1:${port}`,
    sandboxUrl: `http://127.0.0.1:${place.sandboxPort}`,
    start,
    stop,
    close,
    /** The inspector of the platform's process, with --profile. */
    inspector: flags[0]?.replace('--inspect=', ''),
    /** @template {import('pg').QueryResultRow} R @param {string} sql @param {unknown[]} [values] @returns {Promise<R[]>} */
    query: (sql, values) => server.query(database, sql, values),
    /** A session on the database, as its superuser; the caller ends it. */
    connect: () => server.connect(database),
    /** Seconds of CPU by kind, from now on. @param {number} loadPid @returns {() => Cpu} */
    meter: (loadPid) =>
      meter({
        platform: platform.map(({ pid }) => pid),
        postgres: [server.pid],
        engines: engines?.pids() ?? [],
        sandbox: [sandbox.pid],
        load: [loadPid],
      }),
  }
}
