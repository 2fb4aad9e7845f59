import { invalid, newId, tenantId, unavailable } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { eventOf, numberOf } from './event.testing.ts'
import type { SubscriberParts } from './event-run.ts'
import { type EventSetup, openSetup } from './parked.testing.ts'
import { Subscriber } from './subscriber.ts'

let setup: EventSetup
beforeAll(async () => {
  setup = await openSetup()
})
afterAll(() => setup.stop())

const tenants = [tenantId(newId()), tenantId(newId())]
const KEYS = ['a', 'b', 'c']
/** How an event goes: well, badly a few times, or never. */
const FATES = ['well', 'well', 'well', 'once', 'away once', 'never'] as const

const story = fc.record({
  batches: fc.array(
    fc.array(
      fc.record({
        key: fc.constantFrom(...KEYS),
        tenant: fc.constantFrom(...tenants),
        fate: fc.constantFrom(...FATES),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    { minLength: 1, maxLength: 5 },
  ),
  /** Of the ports, the how-manieth call each process dies at. */
  deaths: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 }),
  /** Of the batches, how far behind the group is; far means that tenants are shared out. */
  behind: fc.constantFrom(0, 1000),
})

/** The parts of a process that dies at its n-th call: from then on nothing that it asks is done. */
function mortal(parts: SubscriberParts, calls: number, onDeath: () => void): SubscriberParts {
  let left = calls
  const dying = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const own = Reflect.get(target, name)
        if (typeof own !== 'function') return own
        return (...asked: unknown[]) => {
          if (--left === 0) onDeath()
          if (left <= 0) return Promise.reject(new Error('the process is dead'))
          return own.apply(target, asked)
        }
      },
    })
  return { ...parts, inbox: dying(parts.inbox), parked: dying(parts.parked), deadLetters: dying(parts.deadLetters) }
}

it('keeps order per key and loses nothing, whichever events fail and wherever processes die', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ batches, deaths, behind }) => {
      const group = `g${newId()}`
      let n = 0
      const fates = new Map<string, { fate: (typeof FATES)[number]; failures: number }>()
      const log = batches.map((shapes) =>
        shapes.map(({ key, tenant, fate }) => {
          const event = eventOf(n++, key, tenant)
          fates.set(event.id, { fate, failures: 0 })
          return event
        }),
      )
      const handlers = setup.handlers(group, ({ id }: Envelope) => {
        const { fate, failures } = fates.get(id)!
        fates.set(id, { fate, failures: failures + 1 })
        if (fate === 'never') throw invalid('law.never')
        if (failures === 0 && fate === 'once') throw new Error('not yet')
        if (failures === 0 && fate === 'away once') throw unavailable('law.away')
      })
      let cursor = 0
      const live = async (calls: number) => {
        const death = Promise.withResolvers<void>()
        let stopped: Promise<void> | undefined
        let alive = true // what a dead process still has in hand may end well, but moves no position
        const one: Subscriber = new Subscriber(
          group,
          handlers,
          mortal(setup.parts, calls, () => {
            alive = false
            stopped = one.stop()
            death.resolve()
          }),
          2,
        )
        one.start()
        const work = async () => {
          for (let at = cursor; at < log.length; at++) {
            await one.handle(log[at]!, { events: behind })
            if (!alive) return
            cursor = at + 1
          }
          const waiting = async () => expect(await setup.waiting(group)).toBe(0)
          if (calls > 1000) await vi.waitFor(waiting, { timeout: 25_000, interval: 15 })
        }
        await Promise.race([work().catch(() => death.promise), death.promise])
        await (stopped ?? one.stop())
        cursor = Math.max(0, cursor - 1) // the position was not written since: a batch comes again
      }
      for (const calls of deaths) await live(calls)
      cursor = Math.max(0, cursor - 1)
      await live(100_000)
      const sent = log.flat()
      const never = sent.filter((event) => fates.get(event.id)!.fate === 'never').map(numberOf)
      expect((await setup.letters(group)).sort((x, y) => x - y)).toEqual(never)
      for (const tenant of tenants)
        for (const key of KEYS) {
          const mine = sent.filter((event) => event.tenant === tenant && event.key === key).map(numberOf)
          expect(await setup.done(group, { tenant, key })).toEqual(mine.filter((one) => !never.includes(one)))
        }
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 240_000)
