import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg, { type Client, type QueryResultRow } from 'pg'
import { startEmbeddedPostgres } from '../../../libs/adapters/src/postgres/embedded.ts'
import { processes } from './proc.ts'

/**
 * A PostgreSQL of this machine. `pid` is its first process; `log` is its log file when we started it; `query` runs
 * in the named database as the superuser.
 */
export interface Server {
  version: string
  pid: number
  log: string | undefined
  url: (database: string) => string
  query: <R extends QueryResultRow>(database: string, sql: string, values?: unknown[]) => Promise<R[]>
  connect: (database: string) => Promise<Client>
  create: (database: string) => Promise<void>
  drop: (database: string) => Promise<void>
  stop: () => Promise<void>
}

/** The embedded PostgreSQL with the settings of `npm start`, or the one of the URL. */
export async function openServer({
  url: given,
  dataDir,
  secret,
}: {
  url: string | undefined
  dataDir: string
  secret: string
}): Promise<Server> {
  const embedded = given ? undefined : await startEmbeddedPostgres({ directory: dataDir, password: secret })
  const base = given ?? (embedded as { url: string }).url
  const url = (database: string) => {
    const one = new URL(base)
    one.pathname = `/${database}`
    return one.toString()
  }
  const connect = async (database: string) => {
    const client = new pg.Client({ connectionString: url(database) })
    await client.connect()
    return client
  }
  const query: Server['query'] = async (database, sql, values) => {
    const client = await connect(database)
    try {
      return (await client.query(sql, values)).rows
    } finally {
      await client.end()
    }
  }
  const drop = async (database: string) => {
    await query('postgres', `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
  }
  const stop = async () => embedded?.stop()
  const [pid, version] = await Promise.all([
    connect('postgres').then(firstProcess),
    query('postgres', 'SHOW server_version').then(([row]) => row?.['server_version']),
  ]).catch(async (error) => {
    await stop()
    throw error
  })
  return {
    url,
    query,
    connect,
    drop,
    pid,
    version,
    stop,
    log: embedded && join(dataDir, 'postgres.log'),
    create: async (database) => {
      await drop(database)
      await query('postgres', `CREATE DATABASE ${database}`)
    },
  }
}

async function firstProcess(session: Client) {
  const { rows } = await session.query('SELECT pg_backend_pid() AS pid')
  const parent = processes().get(rows[0].pid)?.parent
  await session.end()
  if (!parent || !/postgres/.test(readFileSync(`/proc/${parent}/comm`, 'utf8')))
    throw new Error('PostgreSQL does not run on this machine: its CPU cannot be counted')
  return parent
}
