import { randomBytes } from 'node:crypto'
import { DomainError, type TenantId } from '@litper/kernel'
import type { SchemaMigrations } from '@litper/ports'
import pg from 'pg'
import type { EntitySchema } from 'typeorm'
import { Database } from './database.ts'
import { PostgresDocuments } from './documents.ts'
import { PostgresLocks } from './locks.ts'
import { migrate, roleUrl } from './migrate.ts'
import { spineMigrations } from './migrations/index.ts'
import { PostgresSearch } from './search.ts'
import { PostgresPeopleRecords } from './spine/people-records.ts'

export const TEST_SECRET = 'a secret for tests only, thirty-two bytes'

export interface TestDatabase {
  readonly db: Database
  readonly search: PostgresSearch
  readonly documents: PostgresDocuments
  readonly locks: PostgresLocks
  readonly people: PostgresPeopleRecords
  readonly adminUrl: string
  readonly appUrl: string
  readonly spineUrl: string
  stop(): Promise<void>
}

/**
 * A new, migrated database on the PostgreSQL of the run (see libs/testing/src/global-setup.ts). `scope` reads the current
 * tenant; without it every call that needs a tenant throws, as in production.
 */
export async function startTestDatabase(
  options: {
    scope?: () => TenantId
    schemas?: readonly SchemaMigrations[]
    entities?: readonly EntitySchema[]
    /** From the URL of the database to the URL of its replica, both as the app’s role. */
    replica?: (appUrl: string) => string
  } = {},
): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run the specs through vitest.config.ts')
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrate(url.toString(), TEST_SECRET, [spineMigrations, ...(options.schemas ?? [])])
  const scope =
    options.scope ??
    (() => {
      throw new DomainError('tenancy.missing', 'forbidden')
    })
  const appUrl = roleUrl(url.toString(), 'litper_app', TEST_SECRET)
  const spineUrl = roleUrl(url.toString(), 'litper_spine', TEST_SECRET)
  const replicaUrl = options.replica?.(appUrl)
  const entities = options.entities ?? []
  const db = await new Database({ appUrl, spineUrl, replicaUrl, scope, entities, poolSize: 8 }).open()
  return {
    db,
    search: new PostgresSearch(db, scope),
    documents: new PostgresDocuments(db, scope),
    locks: new PostgresLocks(db, scope),
    people: new PostgresPeopleRecords(db, scope),
    adminUrl: url.toString(),
    appUrl,
    spineUrl,
    stop: async () => {
      await db.close()
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await admin.end()
    },
  }
}
