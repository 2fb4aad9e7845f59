import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realEngines } from './engines.ts'
import { startLoader } from './load/loader.ts'
import type { Options } from './options.ts'
import { findPgbench, runPgbench } from './pgbench.ts'
import { openServer } from './server.ts'
import { openSystem, type System } from './system.ts'

export type Lab = Awaited<ReturnType<typeof openLab>>

/** What the benchmarks run on: one PostgreSQL, one load process, and systems to measure. `close` removes all of it. */
export async function openLab(options: Options) {
  const engines = options.engines ? realEngines() : undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'litper-bench-'))
  chmodSync(dataDir, 0o711) // PostgreSQL may run as another user
  const secret = randomBytes(32).toString('base64url')
  const loader = startLoader()
  const server = await openServer({ url: engines?.database, dataDir, secret }).catch((error) => {
    loader.stop()
    throw error
  })
  const systems: Promise<System>[] = []
  let shared: Promise<System> | undefined
  let pgbench = undefined as Awaited<ReturnType<typeof findPgbench>> | undefined

  /** A new system for one benchmark alone. */
  const system = (name: string) => {
    const one = openSystem(name, { server, engines, dataDir, secret, options })
    systems.push(one)
    return one
  }
  return {
    options,
    server,
    loader,
    system,
    /** One system for all benchmarks that leave it usable for the next. */
    shared: () => {
      shared ??= system('bench')
      return shared
    },
    pgbench: async (database: string, what: Parameters<typeof runPgbench>[1]) => {
      pgbench ??= await findPgbench()
      return runPgbench({ path: pgbench.path, url: server.url(database), directory: dataDir }, what)
    },
    versions: () => ({ node: process.version, postgres: server.version, ...(pgbench && { pgbench: pgbench.version }) }),
    close: async () => {
      loader.stop()
      for (const one of await Promise.allSettled(systems)) if (one.status === 'fulfilled') await one.value.close()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
