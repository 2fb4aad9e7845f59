import { setTimeout as sleep } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import { Database } from '../database.ts'
import { startTestDatabase, type TestDatabase } from '../testing.ts'
import { PostgresEventBus } from './event-bus.ts'
import { Signals } from './signals.ts'

const tenant = tenantId(newId())
let test: TestDatabase
beforeAll(async () => {
  test = await startTestDatabase({ scope: () => tenant })
})
afterAll(() => test.stop())

/** A process of the group: connections of its own. */
async function openProcess(group: string, handle: (n: number) => Promise<unknown>) {
  const db = await new Database({ ...test, scope: () => tenant, poolSize: 4 }).open()
  const signals = await new Signals(db.spine).open()
  const bus = new PostgresEventBus(db, signals)
  const subscription = await bus.subscribe({
    group,
    streams: ['law.stream'],
    handle: async (batch) => {
      for (const one of batch) await handle((one.data as { n: number }).n)
    },
  })
  return {
    bus,
    stop: async () => {
      await subscription.stop()
      signals.close()
      await db.close()
    },
  }
}
const cutLeader = (group: string) =>
  test.db.query(
    `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1
     AND ((classid::bigint << 32) | objid::bigint) = hashtext($1)
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [`litper group ${group}`],
  )

it('has one process at work at a time, loses nothing and keeps order when the leader’s connection dies again and again', async () => {
  const seen: number[] = []
  const byWhom = [new Set<number>(), new Set<number>(), new Set<number>()]
  const processes = await Promise.all(
    byWhom.map((mine) =>
      openProcess('three', async (n) => {
        await sleep(1)
        seen.push(n)
        mine.add(n)
      }),
    ),
  )
  for (let n = 0; n < 120; n += 10) {
    await processes[0]!.bus.publish(Array.from({ length: 10 }, (_, index) => envelopeOf('k', n + index, tenant)))
    await sleep(30)
    if (n % 40 === 20) await vi.waitFor(async () => expect(await cutLeader('three')).toHaveLength(1), 10_000)
  }
  await vi.waitFor(() => expect(new Set(seen).size).toBe(120), 15_000)
  expect([...new Set(seen)]).toEqual(Array.from({ length: 120 }, (_, n) => n))
  // a leader whose connection died ends what it has in hand, which comes again: until that is over, too
  await vi.waitFor(async () => {
    const length = seen.length
    await sleep(1500)
    expect(seen).toHaveLength(length)
  }, 15_000)
  const before = seen.length
  await processes[0]!.bus.publish([envelopeOf('k', 120, tenant)])
  await vi.waitFor(() => expect(seen).toContain(120), 15_000)
  await sleep(300)
  expect(seen.length).toBe(before + 1)
  await Promise.all(processes.map((one) => one.stop()))
})

it('goes on in another process where the first stopped, nothing twice', async () => {
  const seen: string[] = []
  const one = await openProcess('handover', async (n) => seen.push(`one ${n}`))
  const two = await openProcess('handover', async (n) => seen.push(`two ${n}`))
  await one.bus.publish([envelopeOf('k', 1000, tenant)])
  await vi.waitFor(() => expect(seen.some((text) => text.endsWith(' 1000'))).toBe(true), 15_000)
  const leader = seen.at(-1)!.slice(0, 3)
  await (leader === 'one' ? one : two).stop()
  const left = leader === 'one' ? two : one
  await left.bus.publish([envelopeOf('k', 1001, tenant)])
  const other = leader === 'one' ? 'two' : 'one'
  await vi.waitFor(
    () => expect(seen.filter((text) => /100[01]$/.test(text))).toEqual([`${leader} 1000`, `${other} 1001`]),
    15_000,
  )
  await left.stop()
})
