import { createHash, createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SchemaMigrations } from '@litper/ports'
import pg from 'pg'

const ROLES = ['litper_app', 'litper_spine'] as const
export type Role = (typeof ROLES)[number]

/**
 * A statement that runs longer is ended, and so is a transaction that nobody goes on with: neither may hold locks and a connection for
 * ever. A request waits 30 s at most; the spine also clears old rows and rebuilds. Session locks are held outside of transactions.
 */
const LIMITS: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  litper_app: { statement_timeout: '30s', idle_in_transaction_session_timeout: '60s' },
  litper_spine: { statement_timeout: '5min', idle_in_transaction_session_timeout: '60s' },
}

/** The URL with which one of our roles logs in: its password is derived from the installation’s secret. */
export function roleUrl(adminUrl: string, role: Role, secret: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = rolePassword(role, secret)
  return url.toString()
}

const rolePassword = (role: Role, secret: string) =>
  createHmac('sha256', secret).update(`postgres role ${role}`).digest('base64url')

/**
 * Brings the database to the current schema: roles, then the missing steps of each schema, each in its own transaction, under
 * an advisory lock, so that processes that start together take turns. @throws Error when a released step differs from what this
 * database ran.
 */
export async function migrate(adminUrl: string, secret: string, schemas: readonly SchemaMigrations[]): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('litper migrations'))`)
    await roles(client, secret)
    await client.query(`CREATE SCHEMA IF NOT EXISTS spine;
      CREATE TABLE IF NOT EXISTS spine.migrations (schema text, id text, checksum text NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (schema, id))`)
    const ran = await client.query<{ schema: string; id: string; checksum: string }>(
      'SELECT schema, id, checksum FROM spine.migrations',
    )
    const known = new Map(ran.rows.map((row) => [`${row.schema}/${row.id}`, row.checksum]))
    let count = 0
    for (const { schema, steps } of schemas) {
      for (const step of steps) {
        const checksum = createHash('sha256').update(step.sql).digest('hex')
        const before = known.get(`${schema}/${step.id}`)
        if (before === checksum) continue
        if (before) throw new Error(`migration ${schema}/${step.id} was changed after it ran: write a new step instead`)
        await client.query('BEGIN')
        await client.query(
          `CREATE SCHEMA IF NOT EXISTS ${schema}; GRANT USAGE ON SCHEMA ${schema} TO litper_app, litper_spine`,
        )
        await client.query(step.sql)
        await client.query('INSERT INTO spine.migrations (schema, id, checksum) VALUES ($1, $2, $3)', [
          schema,
          step.id,
          checksum,
        ])
        await client.query('COMMIT')
        count++
      }
    }
    return count
  } finally {
    await client.end()
  }
}

async function roles(client: pg.Client, secret: string): Promise<void> {
  for (const role of ROLES) {
    const password = client.escapeLiteral(rolePassword(role, secret))
    // roles belong to the whole server: the migration of another database may write the same ones
    const rights = `LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD ${password}`
    for (let attempt = 1; ; attempt++) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
      const limits = Object.entries(LIMITS[role]).map(([name, value]) => `ALTER ROLE ${role} SET ${name} = '${value}'`)
      const statements = [`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} ${rights}`, ...limits]
      const done = await client.query(statements.join('; ')).then(
        () => undefined,
        (error: Error) => error,
      )
      if (!done) break
      if (attempt === 10) throw done
      await sleep(20 * attempt)
    }
  }
}
