import { AsyncLocalStorage } from 'node:async_hooks'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { tenantWall } from '@litper/ports'
import type { EntityManager } from 'typeorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from './testing.ts'

const ambient = new AsyncLocalStorage<TenantId>()
const scope = () => {
  const tenant = ambient.getStore()
  if (!tenant) throw new Error('tenancy.missing')
  return tenant
}
const sql = `CREATE TABLE law.things (tenant_id uuid NOT NULL, n int NOT NULL); ${tenantWall('law.things')}`
const nowhere = (url: string) => {
  const away = new URL(url)
  away.search = ''
  away.port = '1'
  return away.toString()
}
const copies: [string, ((url: string) => string) | undefined][] = [
  ['without a copy', undefined],
  ['with itself as its copy', (url) => url],
  ['with a copy that is away', nowhere],
]

describe.each(copies)('the database, %s', (_name, replica) => {
  const [a, b] = [tenantId(newId()), tenantId(newId())]
  let test: TestDatabase
  beforeAll(async () => {
    test = await startTestDatabase({ scope, replica, schemas: [{ schema: 'law', steps: [{ id: '1', sql }] }] })
  })
  afterAll(() => test.stop())

  const insert = (tenant: TenantId, n: number) =>
    test.db.session().query('INSERT INTO law.things VALUES ($1, $2)', [tenant, n])
  const write = (tenant: TenantId, n: number) => ambient.run(tenant, () => test.db.transaction(() => insert(tenant, n)))
  const numbers = async () =>
    (await test.db.session().query<{ n: number }>('SELECT n FROM law.things ORDER BY n')).map((row) => row.n)
  const seen = (tenant: TenantId) => ambient.run(tenant, () => test.db.transaction(numbers))
  const read = (tenant: TenantId) => ambient.run(tenant, () => test.db.reading(numbers))

  it('shows a tenant its own rows and nobody else’s', async () => {
    await write(a, 1)
    expect([await seen(a), await read(a)]).toEqual([[1], [1]])
    expect([await seen(b), await read(b)]).toEqual([[], []])
  })
  it('refuses to write a row of another tenant', async () => {
    await expect(ambient.run(b, () => test.db.transaction(() => insert(a, 2)))).rejects.toThrow(/row-level security/)
  })
  it('throws without a tenant', async () => {
    await expect((async () => test.db.transaction(numbers))()).rejects.toThrow('tenancy.missing')
    await expect((async () => test.db.reading(numbers))()).rejects.toThrow('tenancy.missing')
  })
  it('rolls back all of a failed transaction', async () => {
    const failed = ambient.run(b, () =>
      test.db.transaction(async () => {
        await insert(b, 3)
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    expect(await seen(b)).toEqual([])
  })
  it('has a role that cannot bypass row-level security', async () => {
    const [role] = await test.db.tenantQuery<{ rolsuper: boolean; rolbypassrls: boolean }>(
      a,
      'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
  })
  it('refuses writes in `reading`', async () => {
    await expect(ambient.run(a, () => test.db.reading(() => insert(a, 4)))).rejects.toThrow(/read-only/)
    expect(await seen(a)).toEqual([1])
  })
  it('joins the current transaction in `reading`, and sees its writes', async () => {
    const both = ambient.run(a, () =>
      test.db.transaction(async () => {
        await insert(a, 5)
        return test.db.reading(numbers)
      }),
    )
    expect(await both).toEqual([1, 5])
  })
  it('allows several queries in `reading`, also through the ORM, of one tenant', async () => {
    const parts = ambient.run(b, () =>
      test.db.reading(async () => {
        const { manager } = test.db.session() as { manager: EntityManager }
        return [await test.db.transaction(numbers), await manager.query('SELECT n FROM law.things')]
      }),
    )
    expect(await parts).toEqual([[], []])
  })
})

it('gives no statement and no idle transaction a connection for ever', async () => {
  const test = await startTestDatabase({ scope })
  const limitsOf = (database: TestDatabase['db'], tenant: TenantId) =>
    ambient.run(tenant, () =>
      database.transaction(() =>
        database
          .session()
          .query<{ name: string; setting: string }>(
            `SELECT name, setting FROM pg_settings WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`,
          ),
      ),
    )
  expect((await limitsOf(test.db, tenantId(newId()))).map((row) => Number(row.setting))).toEqual([60_000, 30_000])
  const spine = await test.db.query<{ statement_timeout: string }>('SHOW statement_timeout')
  expect(spine).toEqual([{ statement_timeout: '5min' }])
  await test.stop()
})
