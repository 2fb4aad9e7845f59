import { newId, tenantId } from '@litper/kernel'
import { expect, it } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresParkedEvents } from './parked-events.ts'
import { ADMIT, PARK, TAKE, WAITING } from './parked-sql.ts'

/** Of a table that nobody has analysed: after a burst from nothing, no plan knows better. */
it('reads no more of the table to park, admit or take than what is parked, admitted or taken', async () => {
  const tenant = tenantId(newId())
  const { db, stop } = await startTestDatabase({ scope: () => tenant })
  const parked = new PostgresParkedEvents(db)
  const event = (n: number) => ({ ...envelopeOf(`k${n % 900}`, n, tenant), id: newId() })
  for (let n = 0; n < 6000; n += 500)
    await db.transaction(() =>
      parked.park(
        'orders',
        Array.from({ length: 500 }, (_, each) => ({ envelope: event(n + each) })),
      ),
    )
  const blocks = async (sql: string, parameters: readonly unknown[]) => {
    const explained = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`
    const rows = await db.transaction(() => db.session().query<{ 'QUERY PLAN': [object] }>(explained, parameters))
    const [{ Plan: plan }] = rows[0]!['QUERY PLAN'] as unknown as [{ Plan: Record<string, number> }]
    return plan['Shared Hit Blocks']! + plan['Shared Read Blocks']!
  }
  const fresh = [newId()]
  const parking = ['orders', fresh, ['k'], [newId()], JSON.stringify([event(1)]), [0], [null], [0]]
  expect(await blocks(PARK, parking)).toBeLessThan(60)
  expect(await blocks(ADMIT, ['orders', [newId()], fresh])).toBeLessThan(60)
  expect(await blocks(WAITING, [fresh])).toBeLessThan(60)
  expect(await blocks(TAKE, ['orders', 64])).toBeLessThan(64 * 10)
  await stop()
}, 60_000)
