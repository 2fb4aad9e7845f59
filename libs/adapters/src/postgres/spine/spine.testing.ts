import { setTimeout as sleep } from 'node:timers/promises'
import type { Envelope } from '@litper/ports'
import type { Scope } from '../scope.ts'
import { startTestDatabase } from '../testing.ts'
import { PostgresOutbox } from './outbox.ts'
import { OutboxRelay } from './relay.ts'
import { Signals } from './signals.ts'

/** What the spine's ports stand on, with a relay that carries to a list. */
export async function openSpine(scope: Scope) {
  const test = await startTestDatabase({ scope })
  const database = test.db
  const signals = await new Signals(database.spine).open()
  const outbox = new PostgresOutbox(database, signals)
  const bus: Envelope[] = []
  const relay = new OutboxRelay(database, { publish: async (batch) => void bus.push(...batch) }, signals)
  return {
    database,
    signals,
    outbox,
    carried: async () => {
      const visible = 'SELECT EXISTS (SELECT FROM spine.outbox) AS more'
      while ((await database.query<{ more: boolean }>(visible))[0]!.more) if (!(await relay.pass())) await sleep(1)
      return bus.splice(0)
    },
    stop: async () => {
      await relay.stop()
      signals.close()
      await test.stop()
    },
  }
}
