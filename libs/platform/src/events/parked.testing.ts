import type { Envelope } from '@litper/ports'
import { startTestDatabase } from '@litper/testing'
import { PostgresDeadLetters } from '../../../adapters/src/postgres/spine/dead-letters.ts'
import { PostgresInbox } from '../../../adapters/src/postgres/spine/inbox.ts'
import { PostgresOutbox } from '../../../adapters/src/postgres/spine/outbox.ts'
import { PostgresParkedEvents } from '../../../adapters/src/postgres/spine/parked-events.ts'
import { Signals } from '../../../adapters/src/postgres/spine/signals.ts'
import { currentTenant } from '../context/context.ts'
import { numberOf } from './event.testing.ts'
import type { SubscriberParts } from './event-run.ts'

const DONE = `CREATE SCHEMA fx; CREATE TABLE fx.done (n int, key text, at bigint GENERATED ALWAYS AS IDENTITY);
  GRANT USAGE ON SCHEMA fx TO litper_app; GRANT ALL ON fx.done TO litper_app`

/** A database with a table of what was done; handlers that write there; and what a subscriber needs. */
export async function openSetup() {
  const test = await startTestDatabase({
    scope: currentTenant,
    schemas: [{ schema: 'fixture', steps: [{ id: '01', sql: DONE }] }],
  })
  const { db } = test
  const signals = await new Signals(db.spine).open()
  const parked = new PostgresParkedEvents(db)
  const deadLetters = new PostgresDeadLetters(db, new PostgresOutbox(db, signals))
  const parts: SubscriberParts = {
    database: db,
    inbox: new PostgresInbox(db),
    parked,
    deadLetters,
    log: () => undefined,
  }
  const all = <T>(sql: string, ...parameters: unknown[]) => db.query<T>(sql, parameters)
  return {
    db,
    parts,
    parked,
    deadLetters,
    /** Writes what was done, then does what the test wants, which may fail: then it was not done. */
    handlers: (group: string, then: (envelope: Envelope) => Promise<void> | void = () => undefined) =>
      new Map([
        [
          'law.happened@1',
          async (envelope: Envelope) => {
            const row = [numberOf(envelope), `${group}/${envelope.tenant}/${envelope.key}`]
            await db.session().query('INSERT INTO fx.done (n, key) VALUES ($1, $2)', row)
            await then(envelope)
          },
        ],
      ]),
    /** The numbers of a key, in the order in which they were done. */
    done: async (group: string, { tenant, key }: Pick<Envelope, 'tenant' | 'key'>) => {
      const sql = 'SELECT n FROM fx.done WHERE key = $1 ORDER BY at'
      const rows = await db.tenantQuery<{ n: number }>(tenant, sql, [`${group}/${tenant}/${key}`])
      return rows.map((row) => row.n)
    },
    waiting: async (group: string) =>
      (await all<{ n: number }>('SELECT count(*)::int AS n FROM spine.parked_events WHERE consumer = $1', group))[0]!.n,
    letters: async (group: string) =>
      (
        await all<{ n: number }>(
          `SELECT (envelope->'data'->>'n')::int AS n FROM spine.dead_letters WHERE source = $1 ORDER BY id`,
          group,
        )
      ).map((row) => row.n),
    stop: async () => {
      signals.close()
      await test.stop()
    },
  }
}
export type EventSetup = Awaited<ReturnType<typeof openSetup>>
