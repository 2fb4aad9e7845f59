import { setTimeout as sleep } from 'node:timers/promises'
import { newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { envelopeOf } from '../../../ports/src/event-bus.contract.ts'
import { OwnBroker } from './broker.testing.ts'
import { openKafkaBus } from './event-bus.ts'
import { numberOf, STREAMS } from './numbers.testing.ts'
import { kafkaSetup, listen } from './setup.testing.ts'

const KEYS = Array.from({ length: 8 }, (_, index) => `k${index}`)
/** Longer than a group keeps a member that is silent. */
const AWAY_MS = 15_000
const tenant = tenantId(newId())
let broker: OwnBroker

beforeAll(async () => {
  broker = await OwnBroker.prepare()
  await broker.start()
}, 60_000)
afterAll(() => broker.remove())

const firstOf = (seen: readonly Envelope[], key: string) => [
  ...new Set(seen.filter((one) => one.key === key).map(numberOf)),
]

it('loses nothing and keeps each key in order when the broker is killed and comes back', async () => {
  const setup = await kafkaSetup(broker.url)
  const readers = [await listen(setup.bus, 'one'), await listen(await setup.second(), 'two')]
  const refused: { code: unknown; ms: number }[] = []
  let [n, over] = [0, false]
  const relay = (async () => {
    while (!over) {
      const batch = KEYS.map((key) => envelopeOf(key, n, tenant))
      for (let done = false; !done; ) {
        const began = performance.now()
        done = await setup.bus.publish(batch).then(
          () => true,
          (error) => {
            refused.push({ code: error.code, ms: performance.now() - began })
            return false
          },
        )
        if (!done) await sleep(200)
      }
      n++
      await sleep(10)
    }
  })()
  await vi.waitFor(() => expect(readers[0]!.seen.length).toBeGreaterThan(100), 20_000)
  await broker.kill()
  await sleep(AWAY_MS)
  expect(await setup.bus.healthy()).toBe(false)
  expect(refused.length).toBeGreaterThan(0)
  expect(new Set(refused.map((one) => one.code))).toEqual(new Set(['events.unavailable']))
  expect(Math.max(...refused.map((one) => one.ms))).toBeLessThan(10_000)
  await broker.start()
  const before = n
  await vi.waitFor(() => expect(n).toBeGreaterThan(before + 20), { timeout: 60_000, interval: 100 })
  over = true
  await relay
  expect(await setup.bus.healthy()).toBe(true)
  const all = Array.from({ length: n }, (_, index) => index)
  await vi.waitFor(
    () => {
      for (const { seen } of readers) for (const key of KEYS) expect(firstOf(seen, key)).toEqual(all)
    },
    { timeout: 60_000, interval: 500 },
  )
  await setup.stop()
}, 200_000)

it('opens and subscribes while the broker is away, and works once it is there', async () => {
  await broker.kill()
  const faults: string[] = []
  const options = { clientId: 'early', prefix: `early-${newId()}.`, streams: STREAMS }
  const bus = await openKafkaBus(broker.url, { ...options, onFault: (where) => faults.push(where) })
  const { seen } = await listen(bus, 'early')
  await expect(bus.publish([envelopeOf('k', 1)])).rejects.toMatchObject({ kind: 'unavailable' })
  await expect(bus.lag('early', ['law.stream'])).rejects.toMatchObject({ kind: 'unavailable' })
  expect(faults).toContain('kafka group early')
  await broker.start()
  await vi.waitFor(() => bus.publish([envelopeOf('k', 2)]), { timeout: 40_000, interval: 500 })
  await vi.waitFor(() => expect(seen.map(numberOf)).toContain(2), { timeout: 40_000, interval: 200 })
  await bus.close()
}, 120_000)

it('closes while the broker is away', async () => {
  const setup = await kafkaSetup(broker.url)
  await listen(setup.bus, 'leaver')
  await broker.kill()
  await setup.bus.close()
}, 60_000)
