import { invalid, newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { startTestDatabase, type TestDatabase } from '@litper/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PostgresDeadLetters } from '../../../adapters/src/postgres/spine/dead-letters.ts'
import { PostgresInbox } from '../../../adapters/src/postgres/spine/inbox.ts'
import { PostgresOutbox } from '../../../adapters/src/postgres/spine/outbox.ts'
import { Signals } from '../../../adapters/src/postgres/spine/signals.ts'
import { currentTenant, runInContext } from '../context/context.ts'
import { Subscriber } from './subscriber.ts'

let test: TestDatabase
let signals: Signals
const tenant = tenantId(newId())
const effects =
  'CREATE SCHEMA fx; CREATE TABLE fx.done (n int, key text, at bigint GENERATED ALWAYS AS IDENTITY); GRANT USAGE ON SCHEMA fx TO litper_app; GRANT ALL ON fx.done TO litper_app'

beforeAll(async () => {
  const schemas = [{ schema: 'fixture', steps: [{ id: '01', sql: effects }] }]
  test = await startTestDatabase({ scope: currentTenant, schemas })
  signals = await new Signals(test.db.spine).open()
})
afterAll(async () => {
  signals.close()
  await test.stop()
})

const event = (n: number, key: string): Envelope => ({
  id: newId(),
  name: 'law.happened',
  version: 1,
  stream: 'law',
  key,
  tenant,
  at: new Date().toISOString(),
  correlation: newId(),
  data: { n },
})
const POISON = 13

/** Handles by inserting a row; number 13 is refused after its row was written. */
function subscriber(group: string): Subscriber {
  const { db } = test
  const handle = async (envelope: Envelope) => {
    const { n } = envelope.data as { n: number }
    await db.session().query('INSERT INTO fx.done (n, key) VALUES ($1, $2)', [n, `${group}/${envelope.key}`])
    if (n === POISON) throw invalid('law.poison')
  }
  const deadLetters = new PostgresDeadLetters(db, new PostgresOutbox(db, signals))
  const parts = { database: db, inbox: new PostgresInbox(db), deadLetters, log: () => undefined }
  return new Subscriber(group, new Map([['law.happened@1', handle]]), parts, 4)
}
const done = (group: string, key: string) =>
  runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, async () =>
    (
      await test.db.tenantQuery<{ n: number }>(tenant, 'SELECT n FROM fx.done WHERE key = $1 ORDER BY at', [
        `${group}/${key}`,
      ])
    ).map((row) => row.n),
  )
const buried = async (group: string) =>
  (
    await test.db.tenantQuery<{ n: number }>(
      tenant,
      `SELECT (envelope->'data'->>'n')::int AS n FROM spine.dead_letters WHERE source = $1`,
      [group],
    )
  ).map((row) => row.n)

it('gives each good event its effect once and in order per key, buries the poisoned, whatever comes twice', async () => {
  const batches = fc.array(
    fc.array(fc.record({ n: fc.integer({ min: 1, max: 20 }), key: fc.constantFrom('a', 'b', 'c') }), { maxLength: 12 }),
    { maxLength: 3 },
  )
  await fc.assert(
    fc.asyncProperty(batches, async (shapes) => {
      const group = `g${newId()}`
      const all = shapes.map((shape) => shape.map(({ n, key }) => event(n, key)))
      const one = subscriber(group)
      for (const batch of all) await one.handle(batch)
      for (const batch of all)
        await subscriber(group).handle(batch.filter((envelope) => (envelope.data as { n: number }).n !== POISON))
      const sent = all.flat()
      for (const key of ['a', 'b', 'c']) {
        const good = sent
          .filter((envelope) => envelope.key === key)
          .map((envelope) => (envelope.data as { n: number }).n)
          .filter((n) => n !== POISON)
        expect(await done(group, key)).toEqual(good)
      }
      expect(await buried(group)).toHaveLength(
        sent.filter((envelope) => (envelope.data as { n: number }).n === POISON).length,
      )
    }),
    { numRuns: 15 },
  )
})
