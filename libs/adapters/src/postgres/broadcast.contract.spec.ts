import { newId, tenantId } from '@litper/kernel'
import { expect, it, vi } from 'vitest'
import { broadcastContract } from '../../../ports/src/broadcast.contract.ts'
import { PostgresBroadcast } from './broadcast.ts'
import { onPostgres } from './support.testing.ts'
import { startTestDatabase } from './testing.ts'

broadcastContract(
  onPostgres(
    (db, scope) => new PostgresBroadcast(db, scope),
    (broadcast) => broadcast.close(),
  ),
)

it('listens again after its connection was killed', async () => {
  const tenant = tenantId(newId())
  const test = await startTestDatabase()
  const broadcast = new PostgresBroadcast(test.db, () => tenant)
  const seen: unknown[] = []
  await broadcast.subscribe('news', (payload) => seen.push(payload))
  const [killed] = await test.db.query<{ n: number }>(
    `SELECT count(pg_terminate_backend(pid))::int AS n FROM pg_stat_activity
     WHERE query = 'LISTEN litper_broadcast' AND datname = current_database()`,
  )
  expect(killed).toEqual({ n: 1 })
  await vi.waitFor(
    async () => {
      await broadcast.publish('news', 'still there')
      expect(seen).toContain('still there')
    },
    { timeout: 10_000, interval: 50 },
  )
  await broadcast.close()
  await test.stop()
})
