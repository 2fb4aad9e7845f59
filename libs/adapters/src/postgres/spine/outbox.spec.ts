import { expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import type { Database } from '../database.ts'
import { PostgresOutbox } from './outbox.ts'
import type { Signals } from './signals.ts'

/** An outbox in one transaction; `commit` ends it. */
function outboxInTransaction() {
  const [before, after]: [(() => unknown)[], (() => unknown)[]] = [[], []]
  const query = vi.fn(async (_sql: string, _parameters: unknown[]) => [])
  const session = { query }
  const notify = vi.fn()
  const database = {
    session: () => session,
    beforeCommit: (work: () => unknown) => void before.push(work),
    afterCommit: (work: () => unknown) => void after.push(work),
  }
  const outbox = new PostgresOutbox(database as unknown as Database, { notify } as unknown as Signals)
  const commit = async () => {
    for (const work of [...before, ...after]) await work()
  }
  return { outbox, query, notify, commit }
}
const event = () => envelopeOf('k', 1)

it('writes with one statement all that a transaction tells, and wakes the relay once', async () => {
  const { outbox, query, notify, commit } = outboxInTransaction()
  await outbox.append([event()])
  await outbox.append([event(), event()])
  expect([query.mock.calls, notify.mock.calls]).toEqual([[], []])
  await commit()
  expect(query.mock.calls.map(([, [tenants]]) => (tenants as string[]).length)).toEqual([3])
  expect(notify.mock.calls).toEqual([['litper_outbox']])
})
it('writes nothing and wakes nobody where nothing was told', async () => {
  const { outbox, query, notify, commit } = outboxInTransaction()
  await outbox.append([])
  await outbox.flush()
  await commit()
  expect([query.mock.calls, notify.mock.calls]).toEqual([[], []])
})
it('writes what was told so far when it is asked to, and not a second time', async () => {
  const { outbox, query, commit } = outboxInTransaction()
  await outbox.append([event()])
  await outbox.flush()
  await outbox.flush()
  await commit()
  expect(query).toHaveBeenCalledTimes(1)
})
