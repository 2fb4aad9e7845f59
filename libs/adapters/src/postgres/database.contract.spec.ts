import { AsyncLocalStorage } from 'node:async_hooks'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestDatabase, type TestDatabase } from './testing.ts'

const ambient = new AsyncLocalStorage<TenantId>()
const [a, b] = [tenantId(newId()), tenantId(newId())]
let test: TestDatabase

beforeAll(async () => {
  test = await startTestDatabase({
    scope: () =>
      ambient.getStore() ??
      (() => {
        throw new Error('tenancy.missing')
      })(),
  })
})
afterAll(() => test.stop())

const write = (tenant: TenantId, n: number) =>
  ambient.run(tenant, () =>
    test.db.transaction(() =>
      test.db
        .session()
        .query('INSERT INTO spine.outbox (tenant_id, envelope) VALUES ($1, $2)', [tenant, JSON.stringify({ n })]),
    ),
  )
const count = (tenant: TenantId) =>
  ambient.run(tenant, () =>
    test.db.transaction(() => test.db.session().query<{ n: number }>('SELECT count(*)::int AS n FROM spine.outbox')),
  )

it('shows a tenant its own rows and nobody else’s', async () => {
  await write(a, 1)
  expect(await count(a)).toEqual([{ n: 1 }])
  expect(await count(b)).toEqual([{ n: 0 }])
})
it('refuses to write a row of another tenant', async () => {
  const forged = ambient.run(b, () =>
    test.db.transaction(() =>
      test.db.session().query('INSERT INTO spine.outbox (tenant_id, envelope) VALUES ($1, $2)', [a, '{}']),
    ),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})
it('throws without a tenant', async () => {
  await expect((async () => test.db.transaction(async () => 1))()).rejects.toThrow('tenancy.missing')
})
it('rolls back the whole of a failed transaction', async () => {
  const failed = ambient.run(b, () =>
    test.db.transaction(async () => {
      await test.db.session().query('INSERT INTO spine.outbox (tenant_id, envelope) VALUES ($1, $2)', [b, '{}'])
      throw new Error('no')
    }),
  )
  await expect(failed).rejects.toThrow('no')
  expect(await count(b)).toEqual([{ n: 0 }])
})
it('has a role that cannot step over the wall', async () => {
  const [role] = await test.db.tenantQuery<{ rolsuper: boolean; rolbypassrls: boolean }>(
    a,
    'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
})
