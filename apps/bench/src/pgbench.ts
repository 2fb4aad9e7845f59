import { execFile } from 'node:child_process'
import { existsSync, globSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bin, postgres, root } from './tools.ts'

const call = promisify(execFile)

/** Finds pgbench: the one of the engines, else one of this machine; else it installs the engines' PostgreSQL. */
export async function findPgbench(): Promise<{ path: string; version: string }> {
  const home = join(root, '.engines', 'postgres')
  const known = [bin(home, 'pgbench'), ...globSync('/usr/lib/postgresql/*/bin/pgbench').toSorted().reverse()]
  const path = known.find((file) => existsSync(file)) ?? (await installed(home))
  const { stdout } = await call(path, ['--version'])
  return { path, version: stdout.trim() }
}

async function installed(home: string) {
  console.log('Installing pgbench (with the engines’ PostgreSQL) ...')
  try {
    await postgres.install?.(home)
    return bin(home, 'pgbench')
  } catch (error) {
    throw new Error(
      `pgbench cannot be installed: ${error instanceof Error ? error.message : error}\n` +
        'It comes with PostgreSQL (Debian: apt-get install postgresql) or with: npm run engines -- up postgres',
    )
  }
}

/** Reads the summary that pgbench prints. */
export function readPgbench(output: string): { perSecond: number; failed: number; latencyMs: number } {
  const number = (what: RegExp) => Number(what.exec(output)?.[1])
  const perSecond = number(/tps = ([\d.]+)/)
  if (!(perSecond > 0)) throw new Error(`pgbench printed no rate:\n${output}`)
  return {
    perSecond,
    failed: number(/failed transactions: (\d+)/) || 0,
    latencyMs: number(/latency average = ([\d.]+)/),
  }
}

/**
 * Runs a script again and again on `clients` connections with prepared statements. `values` are the parameters of its
 * statements.
 * @param where `directory`: for the script file
 */
export async function runPgbench(
  { path, url, directory }: { path: string; url: string; directory: string },
  {
    script,
    clients,
    seconds,
    values,
  }: { script: string; clients: number; seconds: number; values: Record<string, string> },
) {
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
