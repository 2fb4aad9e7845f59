import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { startTestDatabase } from '@litper/testing'
import { expect, it } from 'vitest'
import { qualityMigrations } from '../../migrations/01-quality.ts'
import { qualityEntities } from './entities.ts'
import { CARRIER_NAMES, PostgresKnownOrders } from './talk-store.ts'

/** Each batch of reviews asks for them. */
it('knows the carriers of a merchant, and reads no more of their orders than there are names', async () => {
  const database = await startTestDatabase({
    schemas: [qualityMigrations],
    entities: qualityEntities,
    scope: currentTenant,
  })
  const { db } = database
  const [mine, other, empty] = [tenantId(newId()), tenantId(newId()), tenantId(newId())]
  const as = <T>(tenant: typeof mine, work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, () => db.transaction(work))
  const fill = (tenant: typeof mine, prefix: string) =>
    as(tenant, () =>
      db.session().query(
        `INSERT INTO quality.orders (order_id, tenant_id, status, carrier_name)
         SELECT gen_random_uuid(), $1, 'delivered', CASE WHEN n % 10 > 0 THEN $2 || n % 4 END FROM generate_series(1, 20000) n`,
        [tenant, prefix],
      ),
    )
  await fill(mine, 'carrier ')
  await fill(other, 'other ')
  const names = (tenant: typeof mine) => as(tenant, () => new PostgresKnownOrders(db).carriers())
  expect(await names(mine)).toEqual(['carrier 0', 'carrier 1', 'carrier 2', 'carrier 3'])
  expect(await names(empty)).toEqual([])
  const explained = await as(mine, () =>
    db.session().query<{ 'QUERY PLAN': [object] }>(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${CARRIER_NAMES}`),
  )
  const [{ Plan: plan }] = explained[0]!['QUERY PLAN'] as unknown as [{ Plan: Record<string, number> }]
  expect(plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!).toBeLessThan(60)
  await database.stop()
}, 60_000)
