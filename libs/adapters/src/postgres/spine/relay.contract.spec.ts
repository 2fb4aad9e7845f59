import { setTimeout as sleep } from 'node:timers/promises'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import { startTestDatabase, type TestDatabase } from '../testing.ts'
import { PostgresOutbox } from './outbox.ts'
import { OutboxRelay } from './relay.ts'
import { SHARDS, shardOf } from './shards.ts'
import { Signals } from './signals.ts'

let test: TestDatabase
let signals: Signals
let outbox: PostgresOutbox
const tenant = tenantId(newId()) as TenantId
const published: Envelope[] = []

beforeAll(async () => {
  test = await startTestDatabase({ scope: () => tenant })
  signals = await new Signals(test.db.spine).open()
  outbox = new PostgresOutbox(test.db, signals)
})
afterAll(async () => {
  signals.close()
  await test.stop()
})

const relay = () => new OutboxRelay(test.db, { publish: async (batch) => void published.push(...batch) }, signals)
const numbers = () => published.map((one) => (one.data as { n: number }).n)
/** A transaction held open after it wrote its outbox row. */
function held(n: number, key: string) {
  let commit = (): void => undefined
  let roll = (_: Error): void => undefined
  let written = (): void => undefined
  const ready = new Promise<void>((done) => {
    written = done
  })
  const gate = new Promise<void>((done, fail) => {
    commit = done
    roll = fail
  })
  const over = test.db.separateTransaction(async () => {
    await outbox.append([envelopeOf(key, n, tenant)])
    await outbox.flush()
    written()
    await gate
  })
  return { ready, over, commit, roll: () => roll(new Error('rolled back')) }
}

it('skips no row that commits late under a low id', async () => {
  const late = held(1, 'a')
  await late.ready
  const early = held(2, 'b')
  await early.ready
  early.commit()
  await early.over
  await relay().pass()
  expect(numbers()).toEqual([2])
  late.commit()
  await late.over
  await relay().pass()
  expect(numbers()).toEqual([2, 1])
})

it('publishes nothing of a transaction that rolled back', async () => {
  published.length = 0
  const doomed = held(3, 'c')
  await doomed.ready
  doomed.roll()
  await doomed.over.catch(() => undefined)
  await relay().pass()
  expect(numbers()).toEqual([])
})

it('keeps rows when publishing fails, and publishes them in order later', async () => {
  published.length = 0
  await test.db.separateTransaction(() => outbox.append([4, 5, 6].map((n) => envelopeOf('d', n, tenant))))
  const broken = new OutboxRelay(
    test.db,
    {
      publish: async () => {
        throw new Error('the bus is away')
      },
    },
    signals,
  )
  await expect(broken.pass()).rejects.toThrow('away')
  await Promise.all([relay().pass(), relay().pass()])
  expect(numbers()).toEqual([4, 5, 6])
})

it('gives relays that work side by side different keys', async () => {
  published.length = 0
  const keys = Array.from({ length: 64 }, (_, index) => `s${index}`)
  await test.db.separateTransaction(() => outbox.append(keys.map((key, n) => envelopeOf(key, n, tenant))))
  const inHand: Set<number>[] = []
  let waiting = 0
  let goOn = (): void => undefined
  const all = new Promise<void>((done) => {
    goOn = done
  })
  const slow = () =>
    new OutboxRelay(
      test.db,
      {
        publish: async (batch) => {
          inHand.push(new Set(batch.map(shardOf)))
          if (++waiting === 3) goOn() // each holds its shards until the last one has its own
          await all
          published.push(...batch)
        },
      },
      signals,
    )
  await Promise.all([slow(), slow(), slow()].map((one) => one.pass(SHARDS / 4)))
  expect(inHand.flatMap((shards) => [...shards])).toHaveLength(new Set(inHand.flatMap((shards) => [...shards])).size)
  await relay().pass()
  expect(numbers().sort((a, b) => a - b)).toEqual(keys.map((_, n) => n))
})

it('publishes again what a relay had published when it died, and nothing else', async () => {
  published.length = 0
  await test.db.separateTransaction(() => outbox.append([7, 8].map((n) => envelopeOf('e', n, tenant))))
  const dying = new OutboxRelay(
    test.db,
    {
      publish: async (batch) => {
        published.push(...batch)
        await test.db.query(
          `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = 7071 AND pid <> pg_backend_pid()`,
        )
      },
    },
    signals,
  )
  await expect(dying.pass()).rejects.toThrow()
  await relay().pass()
  expect(numbers()).toEqual([7, 8, 7, 8])
  await relay().pass()
  expect(numbers()).toHaveLength(4)
})

/** Each key's state is a row lock; whoever has it writes the key's next number. Some roll back, commits take their time. */
const writes = fc.array(fc.record({ key: fc.nat({ max: 4 }), slowMs: fc.nat({ max: 4 }), rollBack: fc.boolean() }), {
  minLength: 5,
  maxLength: 40,
})
it('keeps order per key, skips nothing and tells of nothing that rolled back, however commits and three relays interleave', async () => {
  let round = 0
  await fc.assert(
    fc.asyncProperty(writes, fc.infiniteStream(fc.nat({ max: 9 })), async (all, luck) => {
      published.length = 0
      const state = new Map<string, { last: Promise<unknown>; n: number }>()
      const name = (key: number) => `r${round}k${key}`
      round++
      const write = (key: number, slowMs: number, rollBack: boolean) => {
        const one = state.get(name(key)) ?? { last: Promise.resolve(), n: 0 }
        state.set(name(key), one)
        // the lock of the key's state: the next one begins when this one has committed or rolled back
        one.last = one.last.then(() =>
          test.db
            .separateTransaction(async () => {
              await outbox.append([envelopeOf(name(key), one.n + 1, tenant)])
              await outbox.flush()
              await sleep(slowMs)
              if (rollBack) throw new Error('rolled back')
              one.n++
            })
            .catch(() => undefined),
        )
        return one.last
      }
      let writing = true
      const faulty = () =>
        new OutboxRelay(
          test.db,
          {
            publish: async (batch) => {
              await sleep(luck.next().value! % 3)
              if (luck.next().value === 0) throw new Error('the bus stumbles')
              published.push(...batch)
            },
          },
          signals,
        )
      const carry = async (one: OutboxRelay) => {
        while (writing) {
          await one.pass(5).catch(() => undefined)
          await sleep(1)
        }
      }
      const relays = [faulty(), faulty(), faulty()].map(carry)
      await Promise.all(all.map(({ key, slowMs, rollBack }) => write(key, slowMs, rollBack)))
      writing = false
      await Promise.all(relays)
      while ((await test.db.query<{ n: number }>('SELECT count(*)::int AS n FROM spine.outbox'))[0]!.n > 0)
        await relay().pass()
      for (const [key, { n }] of state) {
        const told = published.filter((one) => one.key === key).map((one) => (one.data as { n: number }).n)
        expect(told).toEqual(Array.from({ length: n }, (_, index) => index + 1))
      }
    }),
    { numRuns: 25, endOnFailure: true },
  )
}, 60_000)
