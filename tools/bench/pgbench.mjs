import { execFile } from 'node:child_process'
import { existsSync, globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bin, postgres } from '../engines/postgres.mjs'
import { root } from '../lib/build.mjs'

const call = promisify(execFile)

/**
 * PostgreSQL's own load program: of the engines, else of this machine, else the engines' is installed.
 * @returns {Promise<{ path: string, version: string }>}
 */
export async function findPgbench() {
  const home = join(root, '.engines', 'postgres')
  const known = [bin(home, 'pgbench'), ...globSync('/usr/lib/postgresql/*/bin/pgbench').toSorted().reverse()]
  const path = known.find((file) => existsSync(file)) ?? (await installed(home))
  const { stdout } = await call(path, ['--version'])
  return { path, version: stdout.trim() }
}

/** @param {string} home */
async function installed(home) {
  console.log('Installing pgbench (with the engines’ PostgreSQL) ...')
  try {
    await postgres.install?.(home)
    return bin(home, 'pgbench')
  } catch (error) {
    throw new Error(
      `pgbench is not to be had: ${error instanceof Error ? error.message : error}\n` +
        'It comes with PostgreSQL (Debian: apt-get install postgresql) or with: npm run engines -- up postgres',
    )
  }
}

/**
 * What pgbench said of itself.
 * @param {string} output
 * @returns {{ perSecond: number, failed: number, latencyMs: number }}
 */
export function readPgbench(output) {
  const number = (/** @type {RegExp} */ what) => Number(what.exec(output)?.[1])
  const perSecond = number(/tps = ([\d.]+)/)
  if (!(perSecond > 0)) throw new Error(`pgbench said no rate:\n${output}`)
  return {
    perSecond,
    failed: number(/failed transactions: (\d+)/) || 0,
    latencyMs: number(/latency average = ([\d.]+)/),
  }
}

/**
 * Runs a script over and over on `clients` connections with prepared statements. `values` are sent with each statement,
 * as a program would send them.
 * @param {{ path: string, url: string, directory: string }} where `directory`: for the script
 * @param {{ script: string, clients: number, seconds: number, values: Record<string, string> }} what
 */
export async function runPgbench({ path, url, directory }, { script, clients, seconds, values }) {
  const file = join(directory, 'pgbench.sql')
  writeFileSync(file, script)
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const host = searchParams.get('host') ?? hostname
  const given = Object.entries(values).flatMap(([name, value]) => ['-D', `${name}=${value}`])
  const how = ['-n', '-M', 'prepared', '-c', `${clients}`, '-j', '2', '-T', `${Math.max(1, Math.round(seconds))}`]
  const { stdout } = await call(
    path,
    [...how, '-f', file, ...given, '-h', host, '-p', port, '-U', username, pathname.slice(1)],
    { env: { ...process.env, PGPASSWORD: decodeURIComponent(password) } },
  )
  return readPgbench(stdout)
}
