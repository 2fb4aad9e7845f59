import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { chmodSync, chownSync, closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ENVIRONMENT, type Identity, identity, reachableBinaries, reachableData } from './embedded-folders.ts'
import { disownStalePid, hasPidFile, postmasterOf } from './postmaster.ts'

/** A running embedded PostgreSQL: `url` logs in as its superuser over loopback. */
export interface EmbeddedPostgres {
  readonly url: string
  readonly startedInMs: number
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** The directory of the cluster and its log; made when it is missing. */
  readonly directory: string
  readonly password: string
  /** Passwords that the cluster may still have: the superuser then gets the one above. */
  readonly formerPasswords?: readonly string[]
  /** `false` only for throw-away test data. */
  readonly durable?: boolean
}

const MOST_SOCKET_PATH = 80
const MOST_ATTEMPTS = 300
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** Runs this as the superuser; undefined while the server does not answer, false when it has another password. */
async function tell(url: string, sql?: string): Promise<boolean | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    if (sql) await client.query(sql)
    return true
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? false : undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** @throws Error when none of the passwords is the cluster's */
async function answers(url: (password: string) => string, { password, formerPasswords = [] }: EmbeddedOptions) {
  const answered = await tell(url(password))
  if (answered !== false) return answered === true
  const set = `ALTER ROLE postgres PASSWORD ${pg.escapeLiteral(password)}`
  for (const former of formerPasswords) if (await tell(url(former), set)) return true
  throw new Error('the embedded PostgreSQL has another password: was the secret in the data directory replaced?')
}

function initialise(binaries: string, cluster: string, password: string, who: Identity): void {
  const passwordFile = `${cluster}.pw`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (who.uid !== undefined) chownSync(passwordFile, who.uid, who.gid!)
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
      '--wal-segsize=1', // a new cluster fills each new segment with zeros while commits wait: 20 to 60 ms for 16 MB
    ],
    { ...who, cwd: '/', encoding: 'utf8', env: ENVIRONMENT },
  )
  rmSync(passwordFile)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
}

/** The installation's secret is no password itself. Earlier releases used it as one, and a rotation leaves those before it. */
export function superuserPasswords(secret: string, previous: readonly string[] = []) {
  const derive = (one: string) => createHmac('sha256', one).update('postgres role postgres').digest('base64url')
  return { password: derive(secret), formerPasswords: [secret, ...previous.map(derive)] }
}

/** Starts PostgreSQL on a free loopback port, or uses the one that still runs on this directory. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const started = performance.now()
  const who = identity()
  const binaries = reachableBinaries(who)
  const root = reachableData(resolve(options.directory), who)
  const cluster = join(root, 'cluster')
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(binaries, cluster, options.password, who)
  // a server that a killed process left running is used again
  const running = postmasterOf(cluster)
  const port = running?.port ?? (await freePort())
  // a round trip over a socket costs half of loopback TCP; a deep directory can exceed the limit of its path
  const socket = root.length < MOST_SOCKET_PATH ? `?host=${encodeURIComponent(root)}` : ''
  const urlWith = (password: string) =>
    `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres${socket}`
  const flags = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    `unix_socket_directories=${socket ? root : ''}`,
    'max_connections=120',
    'shared_buffers=128MB',
    'autovacuum_naptime=5s', // rows of queues are deleted soon, and a plan of a small table is used until the next analysis
    'max_wal_size=2GB',
    'jit=off',
    ...(options.durable === false ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
  const launch = () => launchServer(binaries, cluster, flags, join(resolve(options.directory), 'postgres.log'), who)
  let server = running ? undefined : launch()
  const ended = () => (server ? server.exitCode !== null || server.signalCode !== null : !postmasterOf(cluster))
  for (let attempt = 1; !(await answers(urlWith, options)); attempt++) {
    if (attempt > MOST_ATTEMPTS)
      throw new Error(`the embedded PostgreSQL did not answer; see postgres.log in ${options.directory}`)
    // it refuses while children of a server that was killed still hold its memory: a moment later they are gone;
    // and one that still ran when we looked may have ended since
    if (attempt % 20 === 0 && ended()) server = launch()
    await sleep(50)
  }
  return {
    url: urlWith(options.password),
    startedInMs: Math.round(performance.now() - started),
    stop: () => stop(cluster),
  }
}

function launchServer(
  binaries: string,
  cluster: string,
  flags: string[],
  logFile: string,
  who: Identity,
): ChildProcess {
  disownStalePid(cluster)
  const log = openSync(logFile, 'a', 0o600)
  chmodSync(logFile, 0o600) // one of an earlier release
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', cluster, ...flags.flatMap((flag) => ['-c', flag])], {
    ...who,
    cwd: '/',
    env: ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

async function stop(cluster: string): Promise<void> {
  const running = postmasterOf(cluster)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  for (let attempt = 0; attempt < 200 && hasPidFile(cluster); attempt++) await sleep(50)
}
