import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../libs/adapters/src/postgres/embedded.ts'
import { processes } from './proc.mjs'

/**
 * A PostgreSQL of this machine. `pid` is its first process's; `log` its log file, where it is ours; `query` asks the
 * named database as the server's superuser.
 * @typedef {{ version: string, pid: number, log: string | undefined, url: (database: string) => string,
 *   query: <R extends import('pg').QueryResultRow>(database: string, sql: string, values?: unknown[]) => Promise<R[]>,
 *   connect: (database: string) => Promise<import('pg').Client>, create: (database: string) => Promise<void>, drop: (database: string) => Promise<void>,
 *   stop: () => Promise<void> }} Server
 */

/**
 * The embedded one, durable as `npm start` runs it, or the one the URL names.
 * @param {{ url: string | undefined, dataDir: string, secret: string }} where
 * @returns {Promise<Server>}
 */
export async function openServer({ url: given, dataDir, secret }) {
  const embedded = given ? undefined : await startEmbeddedPostgres({ directory: dataDir, password: secret })
  const base = given ?? /** @type {{ url: string }} */ (embedded).url
  const url = (/** @type {string} */ database) => {
    const one = new URL(base)
    one.pathname = `/${database}`
    return one.toString()
  }
  const connect = async (/** @type {string} */ database) => {
    const client = new pg.Client({ connectionString: url(database) })
    await client.connect()
    return client
  }
  /** @type {Server['query']} */
  const query = async (database, sql, values) => {
    const client = await connect(database)
    try {
      return (await client.query(sql, values)).rows
    } finally {
      await client.end()
    }
  }
  const drop = async (/** @type {string} */ database) => {
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

/** @param {import('pg').Client} session */
async function firstProcess(session) {
  const { rows } = await session.query('SELECT pg_backend_pid() AS pid')
  const parent = processes().get(rows[0].pid)?.parent
  await session.end()
  if (!parent || !/postgres/.test(readFileSync(`/proc/${parent}/comm`, 'utf8')))
    throw new Error('the PostgreSQL to measure does not run on this machine: its CPU cannot be counted')
  return parent
}
