import { newId, type TenantId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { envelopeOf } from '../../../../ports/src/event-bus.contract.ts'
import { startTestDatabase, type TestDatabase } from '../testing.ts'
import { OutboxRelay, PostgresOutbox } from './outbox.ts'
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
