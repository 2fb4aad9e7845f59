import { setTimeout as sleep } from 'node:timers/promises'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PostgresInbox } from './inbox.ts'
import { elsewhere, type Ground, openGround, ownLog, type RelayWorld } from './relay.testing.ts'
import type { OutboxRelay } from './relay.ts'
import { SHARDS } from './shards.ts'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterEach(() => ground.stopRelays())
afterAll(() => ground.stop())

const what = (all: readonly Envelope[]) => all.map((one) => `${one.key}${(one.data as { n: number }).n}`)
const gate = () => {
  const { promise, resolve: open } = Promise.withResolvers<void>()
  return { promise, open }
}
/** A transaction that is held open after it wrote its outbox row. */
async function held(key: string, end: () => void = () => undefined) {
  const [written, released] = [gate(), gate()]
  const over = ground.raise(key, async () => {
    written.open()
    await released.promise
    end()
  })
  await written.promise
  return async () => {
    released.open()
    await over
  }
}
const drain = async (relays: readonly OutboxRelay[]) => {
  while ((await ground.waiting()) > 0) for (const relay of relays) await relay.pass()
}

const worlds: [string, () => RelayWorld][] = [
  ['a bus elsewhere', elsewhere],
  ['the log beside it', () => ownLog(ground)],
]
describe.each(worlds)('the relay, to %s', (kind, open) => {
  let world: RelayWorld
  beforeAll(async () => {
    world = open()
    await world.told()
  })
  const key = (name: string) => `${kind.at(-1)}-${name}-`

  it('skips no row that commits late under a low id', async () => {
    const relay = ground.relay(world.destination())
    const [late, early] = [await held(key('late')), await held(key('early'))]
    await early()
    await relay.pass()
    expect(what(await world.told())).toEqual([`${key('early')}1`])
    await late()
    await relay.pass()
    expect(what(await world.told())).toEqual([`${key('late')}1`])
  })

  it('publishes nothing of a transaction that rolled back', async () => {
    const doomed = await held(key('doomed'), () => {
      throw new Error('rolled back')
    })
    await expect(doomed()).rejects.toThrow('rolled back')
    await ground.relay(world.destination()).pass()
    expect(await world.told()).toEqual([])
  })

  it('keeps rows while the bus is away, and publishes them in order later', async () => {
    for (let n = 0; n < 3; n++) await ground.raise(key('away'))
    let away = true
    const relay = ground.relay(
      world.destination({
        before: async () => {
          if (away) throw new Error('the bus is away')
        },
      }),
    )
    await expect(relay.pass()).rejects.toThrow('away')
    expect(await world.told()).toEqual([])
    away = false
    await relay.pass()
    await relay.pass()
    expect(what(await world.told())).toEqual([1, 2, 3].map((n) => `${key('away')}${n}`))
  })

  it('keeps no transaction open while the bus takes its time', async () => {
    await ground.raise(key('slow'))
    const states: unknown[] = []
    const ask = `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`
    await ground
      .relay(world.destination({ before: async () => states.push(...(await ground.test.db.query(ask))) }))
      .pass()
    expect(states).toEqual([])
    await world.told()
  })

  it('lets another carry on when it dies between publishing and deleting; what comes twice, the inbox knows', async () => {
    for (let n = 0; n < 2; n++) await ground.raise(key('dying'))
    const dying = ground.relay(world.destination({ after: () => ground.cutRelays() }))
    await dying.pass().catch(() => undefined)
    await dying.stop()
    const next = ground.relay(world.destination())
    await drain([next])
    const told = await world.told()
    expect([...new Set(what(told))]).toEqual([1, 2].map((n) => `${key('dying')}${n}`))
    expect(told.length).toBe(kind === 'a bus elsewhere' ? 4 : 2) // in one database it is once
    const inbox = new PostgresInbox(ground.test.db)
    const fresh: number[] = []
    for (const { id } of told)
      await ground.test.db.transaction(async () => fresh.push((await inbox.claim(key('group'), [id])).size))
    expect(fresh.filter(Boolean)).toHaveLength(2)
  })

  it('has its shards to itself, and leaves some to others who come', async () => {
    const busy = gate()
    const inHand: string[][] = []
    const slow = () => {
      let mine: string[] = []
      return ground.relay({
        publish: async (batch) => {
          mine = what(batch)
          inHand.push(mine)
          if (inHand.length === 3) busy.open() // each holds what it has until the third has its own
          await busy.promise
        },
      })
    }
    const relays = [slow(), slow(), slow()]
    for (const one of [...relays, ...relays]) await one.pass() // the outbox is empty: they learn of each other
    await Promise.all(Array.from({ length: 64 }, (_, n) => ground.raise(key(`share${n}`))))
    await Promise.all(relays.map((one) => one.pass()))
    expect(inHand.map((some) => some.length > 0)).toEqual([true, true, true])
    expect(new Set(inHand.flat()).size).toBe(64)
    expect(inHand.flat()).toHaveLength(64)
  })

  it('works in four at most; others stand by and step in', async () => {
    const relays = Array.from({ length: 6 }, () => ground.relay(world.destination()))
    for (const one of [...relays, ...relays]) await one.pass()
    expect(await ground.shardsPerRelay()).toEqual(Array(4).fill(SHARDS / 4))
    await ground.raise(key('standby'))
    for (const one of relays.slice(0, 4)) await one.stop()
    await drain(relays.slice(4))
    expect(what(await world.told())).toEqual([`${key('standby')}1`])
  })

  const writes = fc.array(fc.record({ key: fc.nat({ max: 5 }), slowMs: fc.nat({ max: 4 }), rollBack: fc.boolean() }), {
    minLength: 5,
    maxLength: 40,
  })
  let round = 0
  it('keeps order per key, skips nothing and tells of nothing that rolled back, however commits, four relays, their deaths and a stumbling bus interleave', async () => {
    await fc.assert(
      fc.asyncProperty(writes, fc.infiniteStream(fc.nat({ max: 29 })), async (all, luck) => {
        const draw = () => luck.next().value!
        const names = (n: number) => key(`r${round}k${n}`)
        round++
        let writing = true
        const carry = async () => {
          const trouble = async () => {
            await sleep(draw() % 3)
            if (draw() < 3) throw new Error('the bus stumbles')
          }
          const one = ground.relay(world.destination({ before: trouble, after: trouble }))
          while (writing) {
            await one.pass().catch(() => undefined)
            if (draw() === 0) await ground.cutRelays()
            if (draw() === 1) await one.stop()
            await sleep(1)
          }
        }
        const relays = Array.from({ length: 4 }, carry)
        const committed = new Map<string, number>()
        const write = async (one: (typeof all)[number]) => {
          const name = names(one.key)
          const n = await ground.raise(name, async () => {
            await sleep(one.slowMs)
            if (one.rollBack) throw new Error('rolled back')
          })
          committed.set(name, Math.max(n, committed.get(name) ?? 0))
        }
        await Promise.allSettled(all.map(write))
        writing = false
        await Promise.all(relays)
        await ground.stopRelays()
        await drain([ground.relay(world.destination())])
        const told = await world.told()
        expect(new Set(told.map((one) => one.key))).toEqual(new Set(committed.keys()))
        for (const [name, n] of committed) {
          const firsts = [
            ...new Set(told.filter((one) => one.key === name).map((one) => (one.data as { n: number }).n)),
          ]
          expect(firsts).toEqual(Array.from({ length: n }, (_, index) => index + 1))
        }
      }),
      { numRuns: 20, endOnFailure: true },
    )
  }, 90_000)
})
