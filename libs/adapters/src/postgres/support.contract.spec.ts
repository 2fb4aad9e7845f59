import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from './testing.ts'

const TABLES = ['cache', 'locks', 'rate_limits', 'broadcasts', 'documents', 'search_entries'].map(
  (name) => `spine.${name}`,
)
const [a, b] = [tenantId(newId()), tenantId(newId())]
let test: TestDatabase

beforeAll(async () => {
  test = await startTestDatabase()
  await test.db.query(`SELECT spine.cache_set($1, 'k', '1', 60000)`, [a])
  await test.db.query(`SELECT spine.lock_take($1, 'k', 60000)`, [a])
  await test.db.query(`SELECT spine.rate_limit_take($1, 'k', 5, 1, 1)`, [a])
  await test.db.query(`SELECT spine.broadcast_publish($1, 'c', to_json(repeat('x', 9000)))`, [a])
  await test.db.query(`SELECT spine.document_put($1, 'c', 'k', '{}', NULL)`, [a])
  await test.db.query(`SELECT spine.search_put($1, 'i', 'k', 1, '{word}', '{}')`, [a])
})
afterAll(() => test.stop())

it.each(TABLES)('shows rows of %s to their tenant alone, and to no role without a tenant', async (table) => {
  const count = `SELECT count(*)::int AS n FROM ${table}`
  expect(await test.db.tenantQuery(a, count)).toEqual([{ n: 1 }])
  expect(await test.db.tenantQuery(b, count)).toEqual([{ n: 0 }])
  expect(await test.db.query(count)).toEqual([{ n: 0 }])
})
it('leaves no tenant set behind a call', async () => {
  await test.db.query(`SELECT * FROM spine.documents_find($1, 'c', '{}', NULL, false, NULL, NULL, 5)`, [a])
  const settings = await Promise.all(
    TABLES.map(() => test.db.query<{ tenant: string }>(`SELECT current_setting('litper.tenant', true) AS tenant`)),
  )
  expect(settings.flat().filter(({ tenant }) => tenant)).toEqual([])
})
it('lets only our two roles call the functions', async () => {
  const open = await test.db.query(
    `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname = 'spine' AND (p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) acl WHERE acl.grantee = 0))`,
  )
  expect(open).toEqual([])
})
