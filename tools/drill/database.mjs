import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { EngineFault } from '../engines/fault.mjs'
import { FOLDER } from '../engines/life.mjs'
import { bin, createCluster, flags, url, WHO } from '../engines/postgres.mjs'
import { run } from '../engines/programs.mjs'
import { tail } from '../lib/log-file.mjs'
import { root } from '../lib/root.mjs'

/** Where the engine's programs are. */
const HOME = join(FOLDER, 'postgres')
const START_MS = 600_000

/** As docker/compose.yaml archives; a spec holds the two together. @param {string} backups */
export const archiving = (backups) => [
  'summarize_wal=on',
  'archive_mode=on',
  'archive_timeout=60s',
  `archive_command=test ! -f ${backups}/wal/%f && cp %p ${backups}/wal/.%f && sync ${backups}/wal/.%f && mv ${backups}/wal/.%f ${backups}/wal/%f`,
]

/** A folder that PostgreSQL's user owns. @param {string} folder */
export function ownFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (WHO.uid !== undefined) chownSync(folder, WHO.uid, WHO.gid)
  return folder
}

/** An empty cluster. @param {string} data */
export async function newCluster(data) {
  ownFolder(dirname(data))
  await createCluster(HOME, data)
}

/**
 * Starts PostgreSQL on a data directory; resolves when it takes writes, a standby when it answers.
 * @param {{ data: string, port: number, backups?: string, log: string, standby?: boolean }} how without `backups` it archives nothing
 */
export async function startDatabase({ data, port, backups, log, standby = false }) {
  const extra = backups ? archiving(backups).flatMap((flag) => ['-c', flag]) : []
  const file = openSync(log, 'a')
  const child = spawn(bin(HOME, 'postgres'), [...flags(data, port), ...extra], {
    cwd: '/',
    ...WHO,
    stdio: ['ignore', file, file],
  })
  let ended = false
  const gone = new Promise((resolve) => child.on('exit', resolve)).then(() => {
    ended = true
  })
  const until = Date.now() + START_MS
  while ((await recovering(port)) !== standby) {
    if (ended || Date.now() > until) throw new EngineFault(`PostgreSQL did not come up:\n${tail(log, 15)}`)
    await sleep(100)
  }
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal)
    return gone
  }
  /** It has no time to end in order, and its data are gone. */
  const crash = async () => {
    // its other processes end after it, and hold the files until then
    await end('SIGKILL')
    rmSync(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  return { port, data, url: url(port), stop: () => (ended ? gone : end('SIGINT')), crash }
}

/** Whether it is a standby; undefined while it does not answer. @param {number} port @returns {Promise<boolean | undefined>} */
async function recovering(port) {
  const answered = await ask(port, 'SELECT pg_is_in_recovery() AS yes').catch(() => undefined)
  return answered?.[0]?.yes
}

/** A copy of a running database, ready to follow it. @param {number} port of that one @param {string} data */
export async function copyCluster(port, data) {
  ownFolder(dirname(data))
  const how = ['--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast', '--no-password']
  await run(bin(HOME, 'pg_basebackup'), ['-D', data, '-d', url(port), ...how], { as: WHO })
}

/** One statement on a connection of its own. @param {number} port @param {string} sql @param {unknown[]} [values] @returns {Promise<any[]>} */
export async function ask(port, sql, values) {
  const client = new pg.Client({ connectionString: url(port), connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return (await client.query(sql, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * docker/backup.sh, as the one server runs it. @param {string} backups @param {string[]} args
 * @param {{ port?: number, target?: string }} [how] `target`: the moment to stop at
 */
export async function backupScript(backups, args, { port = 0, target = '' } = {}) {
  const env = {
    BACKUPS: backups,
    DATABASE_URL: url(port),
    PITR: target,
    PATH: `${bin(HOME, '')}:${process.env.PATH}`,
  }
  return (await run('sh', [join(root, 'docker/backup.sh'), ...args], { env, as: WHO })).trim()
}
