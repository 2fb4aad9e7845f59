import { queueMigrations } from '@litper/adapters'
import { tenantId } from '@litper/kernel'
import { tenantWall } from '@litper/ports'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PgBossTaskQueue } from '../../../libs/adapters/src/postgres/task-queue.ts'
import { WITHOUT_TENANT, walk } from './catalogue.testing.ts'
import { services } from './generated/services.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await startTestDatabase({
    schemas: [queueMigrations, ...services.flatMap(({ service }) => service.migrations ?? [])],
  })
  const scope = () => tenantId('01900000-0000-7000-8000-000000000001')
  const tasks = new PgBossTaskQueue({ url: database.spineUrl, scope, runAs: (_, work) => work() })
  await tasks.enqueue('catalogue', {})
  await tasks.stop()
  client = new pg.Client({ connectionString: database.adminUrl })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await database?.stop()
})

it('finds every table of every service behind the wall, and each exception in use', async () => {
  const { faults, walled, listed } = await walk(client)
  expect(faults).toEqual([])
  expect(walled).toBeGreaterThanOrEqual(30)
  expect(listed).toEqual(Object.keys(WITHOUT_TENANT).sort())
  console.log(JSON.stringify({ walled, exceptions: listed.length }))
})

it('gives the two roles no power over the wall', async () => {
  const { rows: powers } = await client.query(
    `SELECT rolname FROM pg_roles WHERE rolname IN ('litper_app', 'litper_spine')
       AND NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)
       AND NOT EXISTS (SELECT 1 FROM pg_auth_members m WHERE m.member = pg_roles.oid) ORDER BY 1`,
  )
  expect(powers.map(({ rolname }) => rolname)).toEqual(['litper_app', 'litper_spine'])
  const { rows: owned } = await client.query<{ role: string; thing: string }>(
    `SELECT s.refobjid::regrole::text AS role, coalesce(o.schema, o.name) AS thing
     FROM pg_shdepend s CROSS JOIN LATERAL pg_identify_object(s.classid, s.objid, 0) o
     WHERE s.deptype = 'o' AND s.refclassid = 'pg_authid'::regclass AND s.refobjid::regrole::text IN ('litper_app', 'litper_spine')
       AND s.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))`,
  )
  expect([...new Set(owned.map(({ role, thing }) => `${role} owns in ${thing}`))]).toEqual([
    'litper_spine owns in queue',
  ])
})

describe('the walk notices', () => {
  const table = (more = '') => `CREATE TABLE orders.planted (id int, tenant_id uuid NOT NULL); ${more}`
  const own = `tenant_id = nullif(current_setting('litper.tenant', true), '')::uuid`
  const wall = tenantWall('orders.planted')
  it.each([
    ['a table without row-level security', table(), 'row-level security is off'],
    ['one that is not forced', table(wall.replace(/ALTER TABLE \S+ FORCE[^;]*;/, '')), 'not forced'],
    [
      'one whose policy is for another role',
      table(wall.replace('TO litper_app', 'TO litper_spine')),
      'no policy limits',
    ],
    [
      'a second, wide policy',
      table(`${wall} CREATE POLICY all_see ON orders.planted USING (true);`),
      'all_see is too wide',
    ],
    [
      'a wide check',
      table(`${wall} CREATE POLICY pen ON orders.planted USING (${own}) WITH CHECK (true);`),
      'pen is too wide',
    ],
    [
      'a lookup by what is not unique',
      table(tenantWall('orders.planted', 'name').replace(/^/, 'ALTER TABLE orders.planted ADD name text;')),
      'lookup is too wide',
    ],
    [
      'a row that may have no tenant',
      table(`${wall} ALTER TABLE orders.planted ALTER tenant_id DROP NOT NULL;`),
      'null',
    ],
    ['a table without tenant_id', 'CREATE TABLE orders.planted (id int);', 'no tenant_id'],
    ['a table in a schema of nobody', 'CREATE SCHEMA x; CREATE TABLE x.planted (id int);', 'x.planted: no tenant_id'],
    ['a view', 'CREATE VIEW orders.planted AS SELECT * FROM orders.orders;', 'a view'],
    ['a right to an exception', 'GRANT SELECT ON spine.cursors TO litper_app;', 'spine.cursors: no wall'],
    [
      'a function that runs as its owner',
      'CREATE FUNCTION orders.planted() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1;',
      'SECURITY DEFINER function steps over',
    ],
    [
      'a known one that is let loose',
      'GRANT EXECUTE ON FUNCTION spine.search_find TO PUBLIC;',
      'spine.search_find: a SECURITY DEFINER function that anybody may call',
    ],
    [
      'a known one that looks names up where it is told to',
      'ALTER FUNCTION spine.documents_find RESET ALL;',
      'spine.documents_find: a SECURITY DEFINER function whose search_path',
    ],
  ])('%s', async (_, sql, fault) => {
    await client.query('BEGIN')
    try {
      await client.query(sql)
      const { faults } = await walk(client)
      expect(faults.length).toBeGreaterThan(0)
      expect(faults.join('\n')).toContain(fault)
    } finally {
      await client.query('ROLLBACK')
    }
  })
})
