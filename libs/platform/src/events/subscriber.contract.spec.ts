import { setTimeout as sleep } from 'node:timers/promises'
import { DomainError, invalid, newId, tenantId, unavailable } from '@litper/kernel'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { runInContext } from '../context/context.ts'
import { eventOf, numberOf } from './event.testing.ts'
import type { SubscriberParts } from './event-run.ts'
import { type EventSetup, openSetup } from './parked.testing.ts'
import { Subscriber } from './subscriber.ts'

let setup: EventSetup
const [a, b] = [tenantId(newId()), tenantId(newId())]
const open: Subscriber[] = []
beforeAll(async () => {
  setup = await openSetup()
})
afterEach(() => Promise.all(open.splice(0).map((one) => one.stop())))
afterAll(() => setup.stop())

const POISON = 13
type Then = Parameters<EventSetup['handlers']>[1]
/** Started unless told; refuses number 13 unless told what to do. */
function subscriber(group: string, then: Then = refuse(), { lanes = 4, start = true, ...over } = {}) {
  const parts = { ...setup.parts, ...(over as Partial<SubscriberParts>) }
  const one = new Subscriber(group, setup.handlers(group, then), parts, lanes)
  if (start) one.start()
  open.push(one)
  return one
}
const goWell = () => undefined
const refuse =
  (error: unknown = new Error('no'), times = Number.POSITIVE_INFINITY): Then =>
  (envelope) => {
    if (numberOf(envelope) === POISON && times-- > 0) throw error
  }
const settled = (group: string) =>
  vi.waitFor(async () => expect(await setup.waiting(group)).toBe(0), { timeout: 20_000, interval: 20 })

it('goes on with all other keys while a failing event is tried again', async () => {
  const group = `g${newId()}`
  const one = subscriber(group)
  await one.handle([eventOf(1, 'bad', a), eventOf(POISON, 'bad', a), eventOf(2, 'good', a), eventOf(3, 'bad', b)])
  await one.handle([eventOf(4, 'good', a), eventOf(5, 'bad', a), eventOf(6, 'bad', b)])
  expect(await setup.done(group, { tenant: b, key: 'bad' })).toEqual([3, 6])
  await vi.waitFor(async () => {
    expect(await setup.done(group, { tenant: a, key: 'good' })).toEqual([2, 4])
    expect(await setup.done(group, { tenant: a, key: 'bad' })).toEqual([1])
  })
  expect(await setup.waiting(group)).toBe(2)
})
it('handles the events behind a failing event in order, when it succeeds', async () => {
  const group = `g${newId()}`
  const one = subscriber(group, refuse(new Error('not yet'), 3))
  await one.handle([eventOf(POISON, 'k', a)])
  for (const n of [1, 2, 3]) await one.handle([eventOf(n, 'k', a)])
  expect(await setup.done(group, { tenant: a, key: 'k' })).toEqual([])
  await settled(group)
  expect(await setup.done(group, { tenant: a, key: 'k' })).toEqual([POISON, 1, 2, 3])
  expect(await setup.letters(group)).toEqual([])
})
it('handles the events behind it when it becomes a dead letter, and the event itself when it is replayed', async () => {
  const group = `g${newId()}`
  const poison = eventOf(POISON, 'k', a)
  let broken = true
  const one = subscriber(group, (envelope) => {
    if (broken && numberOf(envelope) === POISON) throw invalid('law.poison')
  })
  await one.handle([poison, eventOf(1, 'k', a)])
  await settled(group)
  await one.handle([poison, eventOf(2, 'k', a)]) // the batch comes again
  await settled(group)
  expect(await setup.done(group, poison)).toEqual([1, 2])
  expect(await setup.letters(group)).toEqual([POISON])
  broken = false
  await runInContext({ tenant: a, actor: { kind: 'user', id: 't', roles: [] } }, async () => {
    const [letter] = await setup.deadLetters.list({ limit: 1 })
    await setup.deadLetters.replay(letter!.id)
  })
  await one.handle([poison])
  expect(await setup.done(group, poison)).toEqual([1, 2, POISON])
})
it('makes a bug of ours a dead letter at once: work outside a transaction', async () => {
  const group = `g${newId()}`
  const bug = new DomainError('database.no_transaction', 'bug')
  await subscriber(group, refuse(bug), { start: false }).handle([eventOf(POISON, 'k', a)])
  expect(await setup.letters(group)).toEqual([POISON])
})
it('repeats without end while an engine is away, and only the keys that need it wait', async () => {
  const group = `g${newId()}`
  const tries = vi.fn()
  let away = true
  const one = subscriber(group, (envelope) => {
    if (envelope.key !== 'needs') return
    tries()
    if (away) throw unavailable('search.away')
  })
  await one.handle([eventOf(1, 'needs', a), eventOf(2, 'does not', a)])
  await vi.waitFor(async () => expect(await setup.done(group, { tenant: a, key: 'does not' })).toEqual([2]), 5000)
  await vi.waitFor(() => expect(tries.mock.calls.length).toBeGreaterThan(2), 10_000)
  away = false
  await settled(group)
  expect(await setup.done(group, { tenant: a, key: 'needs' })).toEqual([1])
  expect(await setup.letters(group)).toEqual([])
})
it('waits while the database is away, and parks nothing', async () => {
  const group = `g${newId()}`
  let failures = 3
  const admit: typeof setup.parked.admit = async (...asked) => {
    if (failures-- > 0) throw Object.assign(new Error('shutting down'), { code: '57P01' })
    return setup.parked.admit(...asked)
  }
  const parked = Object.assign(Object.create(setup.parked), { admit, park: vi.fn() })
  await subscriber(group, undefined, { start: false, parked } as object).handle([eventOf(1, 'k', a)])
  expect(await setup.done(group, { tenant: a, key: 'k' })).toEqual([1])
  expect(parked.park).not.toHaveBeenCalled()
})
it('handles once an event that a batch holds twice', async () => {
  const group = `g${newId()}`
  const twice = eventOf(1, 'k', a)
  await subscriber(group).handle([twice, eventOf(2, 'k', a), twice, eventOf(3, 'k', a), twice])
  expect(await setup.done(group, twice)).toEqual([1, 2, 3])
  const poison = eventOf(POISON, 'p', a)
  await subscriber(group).handle([poison, poison, eventOf(4, 'p', a)])
  expect(await setup.waiting(group)).toBe(2)
})
it('passes the burst of one tenant quickly, and handles all of it in order per key', async () => {
  const group = `g${newId()}`
  const one = subscriber(group, goWell, { lanes: 1, start: false })
  const all = Array.from({ length: 2000 }, (_, n) => eventOf(n, `k${n % 700}`, a))
  const single = eventOf(1, 'k', b)
  for (let from = 0; from < all.length; from += 250)
    await one.handle(all.slice(from, from + 250), { events: 2000 - from })
  await one.handle([single])
  expect(await setup.done(group, single)).toEqual([1])
  expect(await setup.waiting(group)).toBeGreaterThan(1300)
  one.start()
  await settled(group)
  for (let key = 0; key < 700; key += 7) {
    const wanted = all.filter((envelope) => envelope.key === `k${key}`).map(numberOf)
    expect(await setup.done(group, all[key]!)).toEqual(wanted)
  }
}, 60_000)
it('handles one share of a tenant at once, however many partitions bring its burst', async () => {
  const group = `g${newId()}`
  const hang = Promise.withResolvers<void>()
  let handled = 0
  const begin = async () => {
    handled++
    await hang.promise
  }
  const one = subscriber(group, begin, { lanes: 1, start: false })
  const partitions = Array.from({ length: 6 }, (_, part) =>
    Array.from({ length: 50 }, (_, n) => eventOf(part * 50 + n, `p${part} k${n}`, a)),
  )
  const brought = partitions.map((batch) => one.handle(batch, { events: 50_000 }))
  await vi.waitFor(async () => expect(await setup.waiting(group)).toBe(300 - 64), 5000)
  await vi.waitFor(() => expect(handled).toBeGreaterThan(0))
  expect(handled).toBeLessThanOrEqual(64)
  hang.resolve()
  await Promise.all(brought)
  one.start()
  await settled(group)
  for (const envelope of partitions.flat().filter((_, n) => n % 9 === 0))
    expect(await setup.done(group, envelope)).toEqual([numberOf(envelope)])
})
it('parks nothing of a burst while nobody else waits behind it', async () => {
  const group = `g${newId()}`
  const one = subscriber(group, goWell, { start: false })
  const all = Array.from({ length: 600 }, (_, n) => eventOf(n, `k${n}`, a))
  await one.handle(all.slice(0, 100), { events: 5000, tenants: new Set([a]) })
  expect(await setup.waiting(group)).toBe(0)
  await one.handle(all.slice(100), { events: 5000, tenants: new Set([a, b]) })
  expect(await setup.waiting(group)).toBeGreaterThan(400)
})
it('handles runs and parked events in turn when keys of several kinds lock the same rows', async () => {
  const group = `g${newId()}`
  const inHand: object[] = []
  let met = 0
  const one = subscriber(
    group,
    async () => {
      const transaction = setup.db.session()
      inHand.push(transaction)
      if (new Set(inHand).size > 1) met++
      await sleep(1)
      inHand.splice(inHand.indexOf(transaction), 1)
    },
    { lanes: 1, start: false },
  )
  const all = Array.from({ length: 400 }, (_, n) => eventOf(n, `k${n}`, a))
  await one.handle(all.slice(64, 200), { events: 1000 })
  await one.handle(all.slice(0, 64), { events: 1000 })
  one.start()
  for (let from = 200; from < 400; from += 20) await one.handle(all.slice(from, from + 20))
  await settled(group)
  for (const envelope of all) expect(await setup.done(group, envelope)).toEqual([numberOf(envelope)])
  expect(met).toBe(0)
})
