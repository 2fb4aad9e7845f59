import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSetup, type RelaySetup, type RelayWorld, WORLDS } from './relay.testing.ts'

let setup: RelaySetup
beforeAll(async () => {
  setup = await openSetup()
})
afterAll(() => setup.stop())

type Draw = () => number
interface Write {
  readonly key: number
  readonly slowMs: number
  readonly rollBack: boolean
}

/** Carries over a bus that stumbles; its connection dies now and then, or it stops and comes back. */
async function carryBadly(world: RelayWorld, draw: Draw, writing: () => boolean): Promise<void> {
  const trouble = async () => {
    await sleep(draw() % 3)
    if (draw() < 3) throw new Error('the bus stumbles')
  }
  const relay = setup.relay(world.destination({ before: trouble, after: trouble }))
  while (writing()) {
    await relay.pass().catch(() => undefined)
    if (draw() === 0) await setup.cutRelays()
    if (draw() === 1) await relay.stop()
    await sleep(1)
  }
}

/** Writers of few keys at a time, under the keys' row locks. Resolves to the last number of each key that was committed. */
async function writeAll(all: readonly Write[], name: (key: number) => string): Promise<Map<string, number>> {
  const committed = new Map<string, number>()
  const works = all.map(async ({ key, slowMs, rollBack }) => {
    const n = await setup.raise(name(key), async () => {
      await sleep(slowMs)
      if (rollBack) throw new Error('rolled back')
    })
    committed.set(name(key), Math.max(n, committed.get(name(key)) ?? 0))
  })
  await Promise.allSettled(works)
  return committed
}

const writes = fc.array(fc.record({ key: fc.nat({ max: 5 }), slowMs: fc.nat({ max: 4 }), rollBack: fc.boolean() }), {
  minLength: 5,
  maxLength: 40,
})
let round = 0
it.each(WORLDS)(
  'keeps order per key, skips nothing and tells of nothing that rolled back, however commits, four relays, their deaths and a stumbling bus interleave: to %s',
  async (kind, open) => {
    const world = open(setup)
    await world.told()
    await fc.assert(
      fc.asyncProperty(writes, fc.infiniteStream(fc.nat({ max: 29 })), async (all, luck) => {
        round++
        let writing = true
        const carrying = Array.from({ length: 4 }, () =>
          carryBadly(
            world,
            () => luck.next().value!,
            () => writing,
          ),
        )
        const committed = await writeAll(all, (key) => `r${round}k${key}`)
        writing = false
        await Promise.all(carrying)
        await setup.stopRelays()
        await setup.drain([setup.relay(world.destination())])
        await setup.stopRelays()
        const told = Map.groupBy(await world.told(), (one) => one.key)
        expect(new Set(told.keys())).toEqual(new Set(committed.keys()))
        for (const [name, n] of committed) {
          const numbers = told.get(name)!.map((one) => (one.data as { n: number }).n)
          const inOrder = Array.from({ length: n }, (_, index) => index + 1)
          expect([...new Set(numbers)]).toEqual(inOrder)
          if (kind === 'the log beside it') expect(numbers).toEqual(inOrder) // in one database it is once
        }
      }),
      { numRuns: 20, endOnFailure: true },
    )
  },
  90_000,
)
