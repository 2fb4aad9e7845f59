import type pg from 'pg'
import { expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import type { Database } from '../database.ts'
import { PostgresEventBus } from './event-bus.ts'
import type { Signals } from './signals.ts'

function busOver(answer: object[] = []) {
  const query = vi.fn(async (_sql: string, _parameters: unknown[]) => answer)
  const notify = vi.fn()
  const signals = { notify, on: () => () => true, onReconnect: () => undefined }
  return { bus: new PostgresEventBus({ query } as unknown as Database, signals as unknown as Signals), query, notify }
}

it('writes what it is given in one statement and wakes the readers; of nothing it tells nobody', async () => {
  const { bus, query, notify } = busOver()
  await bus.publish([])
  expect([query.mock.calls, notify.mock.calls]).toEqual([[], []])
  const [one, two] = [envelopeOf('k', 1), envelopeOf('l', 2, undefined, 'other')]
  await bus.publish([one, two])
  expect(query.mock.calls.map(([, parameters]) => parameters)).toEqual([
    [
      [one.tenant, two.tenant],
      ['law.stream', 'other'],
      [JSON.stringify(one), JSON.stringify(two)],
    ],
  ])
  expect(notify.mock.calls).toEqual([['litper_log']])
})
it.each([0, 3])('wakes the readers for what it carried from the outbox: %i', async (n) => {
  const { bus, notify } = busOver()
  const query = vi.fn(async (_statement: object) => ({ rows: [{ n }] }))
  expect(await bus.carry({ query } as unknown as pg.ClientBase, [4, 7], 500)).toBe(n)
  expect(query.mock.calls).toMatchObject([[{ values: [[4, 7], 500] }]])
  expect(notify.mock.calls).toEqual(n > 0 ? [['litper_log']] : [])
})
