import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A server that runs on a cluster's directory. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

const pidFileOf = (cluster: string): string => join(cluster, 'postmaster.pid')
export const hasPidFile = (cluster: string): boolean => existsSync(pidFileOf(cluster))

/**
 * The server that runs on this directory, undefined when none does. The pid file alone does not tell: after a power cut its pid may be
 * any other process by now. So the process itself is asked what it is.
 */
export function postmasterOf(cluster: string): Postmaster | undefined {
  const [pid, port] = pidFileLines(cluster)
  return pid && isServerOf(cluster, pid) ? { pid, port: port ?? 0 } : undefined
}

/**
 * PostgreSQL does not start while the pid of its old file is alive, whatever process that is. When it is no server of this directory,
 * the file gets the pid of a process that has just ended. The rest of the file stays: by it PostgreSQL sees whether the old server's
 * children still hold its memory, and whether to start is its decision.
 */
export function disownStalePid(cluster: string): void {
  const [pid] = pidFileLines(cluster)
  if (!pid || commandOf(pid) === undefined || isServerOf(cluster, pid)) return
  const ended = spawnSync(process.execPath, ['--version']).pid
  const [, ...rest] = readFileSync(pidFileOf(cluster), 'utf8').split('\n')
  writeFileSync(pidFileOf(cluster), [ended, ...rest].join('\n')) // in place: owner and mode stay
}

/** The first line is the pid, the fourth the port. */
function pidFileLines(cluster: string): [pid: number, port: number] | [] {
  if (!hasPidFile(cluster)) return []
  const lines = readFileSync(pidFileOf(cluster), 'utf8').split('\n')
  return [Number(lines[0]), Number(lines[3])]
}

function isServerOf(cluster: string, pid: number): boolean {
  const [program = '', ...args] = commandOf(pid) ?? []
  return basename(program) === 'postgres' && args[args.indexOf('-D') + 1] === cluster
}

/** A living process's command and its arguments; undefined when there is none. */
function commandOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    if (existsSync('/proc/self/cmdline')) return undefined
    // without /proc, as on macOS: directories with spaces are not told apart there, and PostgreSQL decides
    const told = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return told.status === 0 && told.stdout.trim() ? told.stdout.trim().split(' ') : undefined
  }
}
