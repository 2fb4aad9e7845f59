import { randomBytes } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import { cleanEngines, type RealEngines } from './engines.ts'
import type { Options } from './options.ts'
import { connectTenant, type Process, startPlatform, startSandbox } from './platform.ts'
import { freePorts } from './ports.ts'
import { meter } from './proc.ts'
import type { Server } from './server.ts'
import { SERVICES } from './tools.ts'

/** The gateway's, and one for each service. */
const PLATFORM_PORTS = SERVICES.length + 1

export type System = Awaited<ReturnType<typeof openSystem>>
/** seconds */
export interface Cpu {
  platform: number
  postgres: number
  engines: number
  sandbox: number
  load: number
}

/** A system to measure: a new database, the platform, the sandbox, and the demo tenant connected. */
export async function openSystem(
  name: string,
  {
    server,
    engines,
    dataDir,
    secret,
    options,
  }: { server: Server; engines: RealEngines | undefined; dataDir: string; secret: string; options: Options },
) {
  const database = `${name}_${randomBytes(4).toString('hex')}`
  await server.create(database)
  const port = await freePorts(PLATFORM_PORTS + 1)
  const place = { dataDir, secret, port, sandboxPort: port + PLATFORM_PORTS }
  const settings = { DATABASE_URL: server.url(database), ...engines?.settings(database) }
  const flags = options.profile ? [`--inspect=127.0.0.1:${await freePorts(1)}`] : []
  const sandbox = await startSandbox(place)
  let platform: Process[] = []
  const stop = async () => {
    await Promise.all(platform.splice(0).map((one) => one.stop()))
  }
  /** `env`: settings of the platform beside its own; `without`: services that stay away. */
  const start = async (
    form: Parameters<typeof startPlatform>[0],
    env: NodeJS.ProcessEnv = {},
    without: readonly string[] = [],
  ) => {
    await stop()
    const engines = { ...settings, ...(env as Record<string, string>) }
    platform = await startPlatform(form, place, { engines, flags, without })
  }
  const close = async () => {
    await stop()
    await sandbox.stop()
    await cleanEngines(settings)
    await server.drop(database)
  }
  try {
    await start(options.form)
    await connectTenant(place)
  } catch (error) {
    await close()
    throw error
  }
  return {
    database,
    port,
    url: `http://127.0.0.1:${port}`,
    sandboxUrl: `http://127.0.0.1:${place.sandboxPort}`,
    start,
    stop,
    close,
    /** Host and port of the platform's inspector, with --profile. */
    inspector: flags[0]?.replace('--inspect=', ''),
    /** Of the platform's processes. */
    pids: () => platform.map(({ pid }) => pid),
    processes: () => platform.map(({ name, pid }) => ({ name, pid })),
    query: <R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<R[]> =>
      server.query(database, sql, values),
    /** A session on the database as superuser; the caller ends it. */
    connect: () => server.connect(database),
    /** Starts counting seconds of CPU by kind. */
    meter: (loadPid: number): (() => Cpu) =>
      meter({
        platform: platform.map(({ pid }) => pid),
        postgres: [server.pid],
        engines: engines?.pids() ?? [],
        sandbox: [sandbox.pid],
        load: [loadPid],
      }),
  }
}
