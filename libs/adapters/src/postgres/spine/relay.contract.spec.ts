import type { Envelope } from '@litper/ports'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { PostgresInbox } from './inbox.ts'
import { openSetup, type RelaySetup, type RelayWorld, WORLDS } from './relay.testing.ts'
import { SHARDS } from './shards.ts'

let setup: RelaySetup
beforeAll(async () => {
  setup = await openSetup()
})
afterEach(() => setup.stopRelays())
afterAll(() => setup.stop())

const what = (all: readonly Envelope[]) => all.map((one) => `${one.key}${(one.data as { n: number }).n}`)
const gate = () => {
  const { promise, resolve: open } = Promise.withResolvers<void>()
  return { promise, open }
}
/** A transaction that is held open after it wrote its outbox row. */
async function held(key: string, end: () => void = () => undefined) {
  const [written, released] = [gate(), gate()]
  const over = setup.raise(key, async () => {
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
describe.each(WORLDS)('the relay, to %s', (kind, open) => {
  let world: RelayWorld
  beforeAll(async () => {
    world = open(setup)
    await world.told()
  })
  const key = (name: string) => `${kind.at(-1)}-${name}-`

  it('skips no row that commits late under a low id', async () => {
    const relay = setup.relay(world.destination())
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
    await setup.relay(world.destination()).pass()
    expect(await world.told()).toEqual([])
  })

  it('keeps rows while the bus is away, and publishes them in order later', async () => {
    for (let n = 0; n < 3; n++) await setup.raise(key('away'))
    let away = true
    const relay = setup.relay(
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
    await setup.raise(key('slow'))
    const states: unknown[] = []
    const ask = `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'`
    await setup
      .relay(world.destination({ before: async () => states.push(...(await setup.test.db.query(ask))) }))
      .pass()
    expect(states).toEqual([])
    await world.told()
  })

  it('lets another carry on when it dies between publishing and deleting; what comes twice, the inbox knows', async () => {
    for (let n = 0; n < 2; n++) await setup.raise(key('dying'))
    const dying = setup.relay(world.destination({ after: () => setup.cutRelays() }))
    await dying.pass().catch(() => undefined)
    await dying.stop()
    const next = setup.relay(world.destination())
    await setup.drain([next])
    const told = await world.told()
    expect([...new Set(what(told))]).toEqual([1, 2].map((n) => `${key('dying')}${n}`))
    expect(told.length).toBe(kind === 'a bus elsewhere' ? 4 : 2) // in one database it is once
    const inbox = new PostgresInbox(setup.test.db)
    const fresh: number[] = []
    for (const { id } of told)
      await setup.test.db.transaction(async () => fresh.push((await inbox.claim(key('group'), [id])).size))
    expect(fresh.filter(Boolean)).toHaveLength(2)
  })

  it('has its shards to itself, and leaves some to others who come', async () => {
    const busy = gate()
    const inHand: string[][] = []
    const slow = () => {
      let mine: string[] = []
      return setup.relay({
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
    await Promise.all(Array.from({ length: 64 }, (_, n) => setup.raise(key(`share${n}`))))
    await Promise.all(relays.map((one) => one.pass()))
    expect(inHand.map((some) => some.length > 0)).toEqual([true, true, true])
    expect(new Set(inHand.flat()).size).toBe(64)
    expect(inHand.flat()).toHaveLength(64)
  })

  it('works in four at most; others stand by and step in', async () => {
    const relays = Array.from({ length: 6 }, () => setup.relay(world.destination()))
    for (const one of [...relays, ...relays]) await one.pass()
    expect(await setup.shardsPerRelay()).toEqual(Array(4).fill(SHARDS / 4))
    await setup.raise(key('standby'))
    for (const one of relays.slice(0, 4)) await one.stop()
    await setup.drain(relays.slice(4))
    expect(what(await world.told())).toEqual([`${key('standby')}1`])
  })
})
