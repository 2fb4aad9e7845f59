import { newId, tenantId } from '@litper/kernel'
import { expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import type { Database } from '../database.ts'
import { PostgresParkedEvents } from './parked-events.ts'
import { ADMIT, PARK, WAITING } from './parked-sql.ts'

/** A database that gives these answers, one after the other, and remembers what it was asked. */
function parkedOver(...answers: object[][]) {
  const query = vi.fn(async (_sql: string, _parameters: unknown[]) => answers.shift() ?? [])
  const parked = new PostgresParkedEvents({ query, session: () => ({ query }) } as unknown as Database)
  return { parked, query, asked: () => query.mock.calls.map(([sql]) => sql) }
}
const event = envelopeOf('k', 1)
/** The lane of the event, as the database writes it. */
async function laneOfEvent() {
  const { parked, query } = parkedOver()
  await parked.park('g', [{ envelope: event }])
  const [lane] = query.mock.calls[0]![1][1] as [string]
  return lane.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

it('admits with one statement where nothing waits, and parks with three what comes behind something', async () => {
  const free = parkedOver([{ id: event.id, lane: null }])
  expect(await free.parked.admit('g', [event])).toEqual(new Set([event.id]))
  expect(free.asked()).toEqual([ADMIT])
  const lane = await laneOfEvent()
  const behind = parkedOver([{ id: null, lane }], [{ lane }])
  expect(await behind.parked.admit('g', [event])).toEqual(new Set())
  expect(behind.asked()).toEqual([ADMIT, WAITING, PARK])
})
it('asks again for what became free, and parks nothing then', async () => {
  const { parked, asked } = parkedOver([{ id: null, lane: await laneOfEvent() }], [], [{ id: event.id, lane: null }])
  expect(await parked.admit('g', [event])).toEqual(new Set([event.id]))
  expect(asked()).toEqual([ADMIT, WAITING, ADMIT])
})
it('has due whose moment has come, and tells when the first of the others comes', async () => {
  const [now, soon, late] = [tenantId(newId()), tenantId(newId()), tenantId(newId())]
  const rows = [
    { tenant_id: late, wait: 90 },
    { tenant_id: now, wait: 0 },
    { tenant_id: soon, wait: 5 },
  ]
  expect(await parkedOver(rows).parked.due('g')).toEqual({ tenants: [now], nextMs: 5 })
  expect(await parkedOver(rows.slice(1, 2)).parked.due('g')).toEqual({ tenants: [now] })
})
it('shows two hundred characters of a key', async () => {
  const { parked, query } = parkedOver()
  await parked.park('g', [{ envelope: envelopeOf('x'.repeat(201), 1) }])
  expect(query.mock.calls[0]![1][2]).toEqual(['x'.repeat(200)])
})
